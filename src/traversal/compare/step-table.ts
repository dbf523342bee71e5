import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { Adjacency } from '../../snapshot/adjacency.ts'
import { DEFAULT_FILTER } from '../paths/path-question.ts'

/**
 * The edges of the default causal projection: the targets of each concept, with the certainty of
 * the strongest claim.
 */
export interface StepTable {
  /** None where there is no such concept. They are made at the first call for it. */
  get(from: Key): ReadonlyMap<Key, number>
}

const NONE: ReadonlyMap<Key, number> = new Map()

/** Tables of two versions are comparable, because their keys name concepts. */
export function stepTable(adjacency: Adjacency): StepTable {
  const { keys, indexOf, offsets, targets, certainties, certainty, predicate, explicitness, shortcut } = adjacency
  const { minCertainty, includeShortcuts } = DEFAULT_FILTER
  const predicates = new Set(DEFAULT_FILTER.predicates.map((name) => PREDICATE_NAMES.indexOf(name)))
  const explicit = new Set(DEFAULT_FILTER.explicitness.map((name) => EXPLICITNESSES.indexOf(name)))
  const stepsOf = (from: number): ReadonlyMap<Key, number> => {
    const steps = new Map<Key, number>()
    for (let row = offsets[from]!; row < offsets[from + 1]!; row++) {
      const value = certainties[certainty[row]!]!
      const admitted =
        predicates.has(predicate[row]!) &&
        explicit.has(explicitness[row]!) &&
        value >= minCertainty &&
        (includeShortcuts || shortcut[row] === 0)
      if (!admitted) continue
      const to = keys[targets[row]!]!
      steps.set(to, Math.max(steps.get(to) ?? 0, value))
    }
    return steps.size > 0 ? steps : NONE
  }
  const made = new Map<Key, ReadonlyMap<Key, number>>()
  return {
    get(from) {
      const known = made.get(from)
      if (known) return known
      const number = indexOf.get(from)
      const steps = number === undefined ? NONE : stepsOf(number)
      made.set(from, steps)
      return steps
    },
  }
}
