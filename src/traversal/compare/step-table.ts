import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { DEFAULT_FILTER } from '../question.ts'

/** The steps of the default causal projection: from each concept to others, and how certain the strongest claim of each is. */
export type StepTable = ReadonlyMap<Key, ReadonlyMap<Key, number>>

/** Linear in the claims. Tables of two versions can be compared, for they know concepts by their keys. */
export function stepTable({ adjacency }: Snapshot): StepTable {
  const { explicitness, minCertainty, predicates, includeShortcuts } = DEFAULT_FILTER
  const table = new Map<Key, Map<Key, number>>()
  for (let row = 0; row < adjacency.targets.length; row++) {
    const claim = adjacency.claimAt(row)
    const admitted =
      predicates.includes(claim.predicate) &&
      explicitness.includes(claim.explicitness) &&
      claim.certainty >= minCertainty &&
      (includeShortcuts || !claim.shortcut)
    if (!admitted) continue
    const steps = table.get(claim.subject) ?? new Map<Key, number>()
    steps.set(claim.object, Math.max(steps.get(claim.object) ?? 0, claim.certainty))
    table.set(claim.subject, steps)
  }
  return table
}
