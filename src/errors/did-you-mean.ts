import { distance } from 'fastest-levenshtein'
import { foldLetters } from '../text/fold-letters.ts'

const MAX_SUGGESTIONS = 3
/** Nobody mistypes a name of this length, and comparing it with every name there is would take long. */
const MAX_LENGTH = 100
/** Of more options only the first so many are compared: an answer that is an error should not take seconds. */
const MAX_OPTIONS = 20_000

/**
 * The options nearest to what was written, best first: those that contain it or that it contains, then those few
 * letters away. At most three.
 */
export function nearest(written: string, options: Iterable<string>): string[] {
  if (written.length > MAX_LENGTH) return []
  const wanted = foldLetters(written)
  const scored: { option: string; score: number }[] = []
  const seen = new Set<string>()
  for (const option of options) {
    if (seen.has(option)) continue
    if (seen.add(option).size > MAX_OPTIONS) break
    const candidate = foldLetters(option)
    const apart = distance(wanted, candidate)
    const contained = wanted.length >= 3 && (candidate.includes(wanted) || wanted.includes(candidate))
    if (contained) scored.push({ option, score: apart / 100 })
    else if (apart <= Math.max(2, Math.floor(wanted.length * 0.4))) scored.push({ option, score: apart })
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.option < b.option ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ option }) => option)
}

/** ` Did you mean "a" or "b"?`, with the space before it, or nothing when no option is near. */
export const didYouMean = (written: string, options: Iterable<string>): string => inWords(nearest(written, options))

/** ` Did you mean "a" or "b"?`, with the space before it, or nothing where there are no suggestions. */
export function inWords(suggestions: readonly string[]): string {
  const found = suggestions.map((option) => `"${option}"`)
  if (found.length === 0) return ''
  const last = found.pop()
  return ` Did you mean ${found.length > 0 ? `${found.join(', ')} or ` : ''}${last}?`
}
