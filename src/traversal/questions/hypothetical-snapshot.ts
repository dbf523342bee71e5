import type { Key } from '../../../graph/vocabulary/keys.ts'
import { buildAdjacency } from '../../snapshot/adjacency.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** What is supposed to be otherwise. */
export interface Supposition {
  /** Concepts and claims that are supposed away. A concept goes with every step to it and from it. */
  readonly remove: readonly Key[]
  /** Claims that are supposed to be this certain, above 0 and at most 1. */
  readonly set: readonly { readonly claim: Key; readonly certainty: number }[]
}

/**
 * The snapshot as path questions would see it under a supposition: the same concepts under the same numbers, with other
 * steps. Everything that is not a matter of steps is as it was, so it answers path questions and no others.
 */
export function hypotheticalSnapshot(snapshot: Snapshot, { remove, set }: Supposition): Snapshot {
  const gone = new Set(remove)
  const certainties = new Map(set.map(({ claim, certainty }) => [claim, certainty]))
  const claims = [...snapshot.claims.values()]
    .filter(({ key, subject, object }) => !gone.has(key) && !gone.has(subject) && !gone.has(object))
    .map((claim) => {
      const certainty = certainties.get(claim.key)
      return certainty === undefined ? claim : Object.freeze({ ...claim, certainty })
    })
  return { ...snapshot, adjacency: buildAdjacency([...snapshot.concepts.values()], claims) }
}
