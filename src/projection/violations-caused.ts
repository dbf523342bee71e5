import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Violation } from '../content/violation.ts'
import type { CheckedContent } from './checked-content.ts'

/**
 * The violations of content after a change that were not there before: no violation of the same
 * code was at the same place. Other words of the same violation, such as another suggestion, do not
 * count. Where a place has more of them than before, the last ones count.
 */
export function violationsCausedBy(before: CheckedContent, after: CheckedContent): readonly Violation[] {
  const known = new Map<string, number>()
  for (const item of before.violations) known.set(placeOf(item), (known.get(placeOf(item)) ?? 0) + 1)
  return after.violations.filter((item) => {
    const left = known.get(placeOf(item)) ?? 0
    known.set(placeOf(item), left - 1)
    return left <= 0
  })
}

/**
 * The violations that keep edits from being published: those that they cause anywhere, and those in
 * the documents that they touch. What was published before and breaks a rule elsewhere holds nobody
 * up; `contentHealth` lists it.
 */
export function violationsOfEdits(
  before: CheckedContent,
  after: CheckedContent,
  touched: Iterable<Key>,
): readonly Violation[] {
  const caused = new Set(violationsCausedBy(before, after))
  const documents = new Set(touched)
  return after.violations.filter((item) => caused.has(item) || documents.has(item.document))
}

const placeOf = ({ code, document, path }: Violation): string => JSON.stringify([code, document, path])
