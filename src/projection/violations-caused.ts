import type { Key } from '../../graph/vocabulary/keys.ts'
import { type RawViolation, type Violation, violationIn } from '../content/violation.ts'
import type { CheckedContent, RuleFindings } from './checked-content.ts'
import { inOrder } from './checking/in-order.ts'

/**
 * The violations of content after a change that were not there before: the rule had none of the
 * same code at the same place. Other words of the same violation, such as another suggestion, do
 * not count. Where a place has more of them than before, the last ones count. Takes time by what
 * differs alone, where `after` was made of `before`.
 */
export const violationsCausedBy = (before: CheckedContent, after: CheckedContent): readonly Violation[] =>
  violationsOfEdits(before, after, [])

/**
 * The violations that keep edits from being published: those that they cause anywhere, and those
 * in the documents that they touch. What was published before and breaks a rule elsewhere holds
 * nobody up; `contentHealth` lists it, whatever the rule.
 */
export function violationsOfEdits(
  before: CheckedContent,
  after: CheckedContent,
  touched: Iterable<Key>,
): readonly Violation[] {
  const documents = new Set(touched)
  return after.byRule.flatMap((rule, at) => {
    const caused = causedIn(before.byRule[at]!, rule)
    const candidates = rule.isByDocument
      ? unitsOf(before.byRule[at]!, rule, documents).flatMap((unit) => rule.found.get(unit) ?? [])
      : inOrder([...rule.found.values()].flat())
    const isTouched = rule.isByDocument ? touchedIn(rule, documents) : NOTHING
    return candidates
      .filter((raw) => caused.has(raw) || isTouched.has(raw) || documents.has(violationIn(raw).document))
      .map(rule.inWords)
  })
}

const NOTHING: ReadonlySet<RawViolation> = new Set()

/** The documents whose violations differ, and those touched, in order. */
const unitsOf = (before: RuleFindings, { found }: RuleFindings, touched: ReadonlySet<Key>): readonly Key[] =>
  [...new Set([...before.found.differencesTo(found).map(({ key }) => key), ...touched])].sort()

/** Those of touched documents, and of their facts. */
const touchedIn = ({ found }: RuleFindings, touched: ReadonlySet<Key>): ReadonlySet<RawViolation> =>
  new Set([...touched].flatMap((key) => found.get(key) ?? []))

/** The violations of a rule beyond those that were at the same place. */
function causedIn(before: RuleFindings, after: RuleFindings): ReadonlySet<RawViolation> {
  const differences = before.found.differencesTo(after.found)
  const known = new Map<string, number>()
  for (const { before: its = [] } of differences)
    for (const raw of its) known.set(placeOf(raw), (known.get(placeOf(raw)) ?? 0) + 1)
  const caused = new Set<RawViolation>()
  for (const raw of inOrderOf(
    after,
    differences.flatMap(({ after: its = [] }) => its),
  )) {
    const left = known.get(placeOf(raw)) ?? 0
    known.set(placeOf(raw), left - 1)
    if (left <= 0) caused.add(raw)
  }
  return caused
}

const inOrderOf = ({ isByDocument }: RuleFindings, violations: readonly RawViolation[]): readonly RawViolation[] =>
  isByDocument ? violations : inOrder(violations)

function placeOf(raw: RawViolation): string {
  const { code, document, path } = violationIn(raw)
  return JSON.stringify([code, document, path])
}
