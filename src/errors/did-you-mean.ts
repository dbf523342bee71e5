import { distance } from 'fastest-levenshtein'
import { foldLetters } from '../text/fold-letters.ts'

const MAX_SUGGESTIONS = 3
/**
 * Nobody mistypes a name of this length, and comparing it with every name there is would take long.
 */
const MAX_LENGTH = 100
/**
 * Of more options only the first n are compared: an answer that is an error should not take
 * seconds.
 */
const MAX_OPTIONS = 20_000

/**
 * The options nearest to what was written, best first: those that contain it or that it contains,
 * then those few letters away. At most three.
 */
export function nearest(written: string, options: Iterable<string>): string[] {
  if (written.length > MAX_LENGTH) return []
  const wanted = folded(written)
  const most = Math.max(2, Math.floor(wanted.length * 0.4))
  const scored = new Map<string, number>()
  let seen = 0
  for (const option of options) {
    if (++seen > MAX_OPTIONS) break
    const candidate = folded(option)
    // Lengths alone rule out most names, and comparing letters takes most of the time.
    const isNear = Math.abs(candidate.length - wanted.length) <= most
    const contained = wanted.length >= 3 && (candidate.includes(wanted) || wanted.includes(candidate))
    if (!isNear && !contained) continue
    const apart = candidate.length > MAX_LENGTH ? candidate.length : distance(wanted, candidate)
    if (contained) scored.set(option, apart / 100)
    else if (apart <= most) scored.set(option, apart)
  }
  return [...scored]
    .sort(([one, its], [other, score]) => its - score || (one < other ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(([option]) => option)
}

/** Keys and most names have nothing to fold but their case, which is known far sooner. */
const folded = (text: string): string => (isPlain.test(text) ? text.toLowerCase() : foldLetters(text))
/** ASCII but the apostrophe, which folding removes. */
const isPlain = /^[ -&(-~]*$/

/** ` Did you mean "a" or "b"?`, with the space before it, or nothing when no option is near. */
export const didYouMean = (written: string, options: Iterable<string>): string => inWords(nearest(written, options))

/**
 * ` Did you mean "a" or "b"?`, with the space before it, or nothing where there are no suggestions.
 */
export function inWords(suggestions: readonly string[]): string {
  const found = suggestions.map((option) => `"${option}"`)
  if (found.length === 0) return ''
  const last = found.pop()
  return ` Did you mean ${found.length > 0 ? `${found.join(', ')} or ` : ''}${last}?`
}
