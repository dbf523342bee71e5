import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { GraphView } from '../graph-view.ts'
import { DEFAULT_FILTER } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/**
 * The edges of the default causal projection: the targets of each concept, with the certainty of
 * the strongest claim.
 */
export type StepTable = ReadonlyMap<Key, ReadonlyMap<Key, number>>

/** The approximate memory of an edge, in bytes. */
const STEP_BYTES = 32

/**
 * Linear in the claims. Tables of two versions are comparable, because their keys name concepts.
 * Null when the budget ended.
 */
export function* stepTable({ adjacency }: GraphView, budget: Budget): Work<StepTable | null> {
  const { keys, offsets, targets, certainties, certainty, predicate, explicitness, shortcut } = adjacency
  const { minCertainty, includeShortcuts } = DEFAULT_FILTER
  const predicates = new Set(DEFAULT_FILTER.predicates.map((name) => PREDICATE_NAMES.indexOf(name)))
  const explicit = new Set(DEFAULT_FILTER.explicitness.map((name) => EXPLICITNESSES.indexOf(name)))
  const table = new Map<Key, Map<Key, number>>()
  for (let from = 0; from < keys.length; from++) {
    if (!budget.scan(1 + offsets[from + 1]! - offsets[from]!)) return null
    if (budget.shouldYield()) yield
    const steps = new Map<Key, number>()
    for (let row = offsets[from]!; row < offsets[from + 1]!; row++) {
      const value = certainties[certainty[row]!]!
      const admitted =
        predicates.has(predicate[row]!) &&
        explicit.has(explicitness[row]!) &&
        value >= minCertainty &&
        (includeShortcuts || shortcut[row] === 0)
      const to = keys[targets[row]!]!
      if (!admitted) continue
      if (!budget.reserve(STEP_BYTES)) return null
      steps.set(to, Math.max(steps.get(to) ?? 0, value))
    }
    if (steps.size > 0) table.set(keys[from]!, steps)
  }
  return table
}

/** Whether `is` holds for some edge, checked in slices. Null when the budget ended. */
export function* someStep(
  table: StepTable,
  is: (from: Key, to: Key, certainty: number) => boolean,
  budget: Budget,
): Work<boolean | null> {
  for (const [from, ends] of table) {
    if (!budget.scan(1 + ends.size)) return null
    if (budget.shouldYield()) yield
    for (const [to, certainty] of ends) if (is(from, to, certainty)) return true
  }
  return false
}
