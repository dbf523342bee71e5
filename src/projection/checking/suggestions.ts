import type { Pace } from '../../algorithms/pace.ts'
import { type Misspelling, type RawViolation, type Violation, violationIn } from '../../content/violation.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'

/** What may have been meant, by what was written: ` Did you mean "a"?`, or nothing. */
export type Suggestions = ReadonlyMap<string, string>

/** The name that was written, in the form in which it is compared, and what it may stand for. */
export interface Likely {
  readonly written: string
  readonly options: Iterable<string>
}

/** How many different names of a rule get a suggestion. Most mistakes repeat one of them. */
const MOST = 100

/**
 * Suggestions for the first hundred different names among violations, which must be in their final
 * order. `known` has those that are still right.
 */
export function* suggestions(
  violations: Iterable<RawViolation>,
  likely: (misspelling: Misspelling) => Likely,
  known: Suggestions,
  pace: Pace,
): Generator<void, Suggestions, void> {
  const found = new Map<string, string>()
  for (const raw of violations) {
    if (pace.isDue()) yield
    if (!('violation' in raw)) continue
    const name = nameOf(raw)
    if (found.has(name)) continue
    const before = known.get(name)
    if (before !== undefined) found.set(name, before)
    else {
      const { written, options } = likely(raw)
      found.set(name, didYouMean(written, options))
    }
    if (found.size === MOST) break
  }
  return found
}

/** A violation with its suggestion. */
export function inWords(raw: RawViolation, suggested: Suggestions): Violation {
  const found = violationIn(raw)
  const suggestion = 'violation' in raw ? suggested.get(nameOf(raw)) : undefined
  return suggestion ? Object.freeze({ ...found, message: found.message + suggestion }) : found
}

const nameOf = ({ written, among }: Misspelling): string => JSON.stringify([among, written])
