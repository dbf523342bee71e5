import type { LegRole } from '../../graph/vocabulary/claim-terms.ts'
import { conceptKindOf, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ClaimRecord } from '../../src/snapshot/records.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { ClaimFilter, PathQuestion } from '../../src/traversal/paths/path-question.ts'

export interface BrutePath {
  readonly keys: readonly string[]
  readonly certainty: number
  /** The certainty of the weakest step. */
  readonly weakest: number
  readonly legSide: LegRole | null
}

/** Every path of a question, found by trying everything, in the order of the question. */
export function bruteForcePaths(snapshot: Snapshot, question: PathQuestion): BrutePath[] {
  const found: BrutePath[] = []
  const steps = admittedSteps(snapshot, question.filter)
  const extend = (keys: readonly string[], certainty: number, weakest: number) => {
    const last = keys.at(-1) ?? ''
    if (keys.length > 1 && question.to.includes(last) && answers(keys)) {
      found.push({ keys, certainty, weakest, legSide: legSideOf(snapshot, keys) })
    }
    if (keys.length > question.maxLength) return
    for (const [to, strength] of steps.get(last) ?? []) {
      if (!keys.includes(to)) extend([...keys, to], certainty * strength, Math.min(weakest, strength))
    }
  }
  const answers = (keys: readonly string[]) =>
    question.via.every((key) => keys.includes(key)) &&
    !question.avoiding.some((key) => keys.includes(key)) &&
    (question.legSide === null || legSideOf(snapshot, keys) === question.legSide)

  for (const start of new Set(question.from)) extend([start], 1, 1)
  const byCertainty = (a: BrutePath, b: BrutePath) => compareCertainties(a.certainty, b.certainty)
  const byLength = (a: BrutePath, b: BrutePath) => a.keys.length - b.keys.length
  const byWeakest = (a: BrutePath, b: BrutePath) => b.weakest - a.weakest
  const orders = {
    CERTAINTY: [byCertainty, byLength],
    LENGTH: [byLength, byCertainty],
    WEAKEST_STEP: [byWeakest, byCertainty, byLength],
  }[question.orderBy]
  const compare = (a: BrutePath, b: BrutePath) => orders.reduce((found, order) => found || order(a, b), 0)
  return found.sort((a, b) => compare(a, b) || byKeys(a.keys, b.keys))
}

/**
 * Negative when `a` is the more certain. Products of the same numbers in another order differ in
 * their last bits. So certainties that differ by less than one part in 10^9 are equal.
 */
export const compareCertainties = (a: number, b: number): number =>
  Math.abs(a - b) <= 1e-9 * Math.max(a, b) ? 0 : b - a

function byKeys(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((key, at) => key !== b[at])
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}

const legSideOf = (snapshot: Snapshot, keys: readonly string[]): LegRole | null =>
  keys.map((key) => snapshot.concepts.get(key)?.role ?? null).findLast((role) => role !== null) ?? null

/** How many conditions of the scope of a filter a claim fails. */
export const scopeFailures = (claim: ClaimRecord, { relations, sources, kinds }: ClaimFilter): number =>
  [
    claim.predicate !== 'RELATES_TO' || !relations || relations.includes(claim.relation ?? ''),
    !sources || claim.evidence.some(({ source }) => sources.includes(source)),
    !kinds ||
      [claim.subject, claim.object].every((end) => {
        const kind = conceptKindOf(splitKey(end)?.prefix ?? '')
        return kind !== undefined && kinds.includes(kind)
      }),
  ].filter((holds) => !holds).length

/** The steps from each concept, and the certainty of the strongest claim of each. */
function admittedSteps(snapshot: Snapshot, filter: ClaimFilter): Map<string, Map<string, number>> {
  const steps = new Map<string, Map<string, number>>()
  const admits = (claim: ClaimRecord) =>
    claim.polarity === 'AFFIRMED' &&
    filter.predicates.includes(claim.predicate) &&
    filter.explicitness.includes(claim.explicitness) &&
    claim.certainty >= filter.minCertainty &&
    (filter.includeShortcuts || !claim.shortcut) &&
    scopeFailures(claim, filter) === 0
  for (const claim of snapshot.claims.values()) {
    if (!admits(claim)) continue
    const from = steps.get(claim.subject) ?? new Map<string, number>()
    from.set(claim.object, Math.max(from.get(claim.object) ?? 0, claim.certainty))
    steps.set(claim.subject, from)
  }
  return steps
}
