import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { ClaimFilter } from '../question.ts'
import { walkOf } from '../walk.ts'

/** How many steps lead to a concept and from it; parallel claims are one step. */
export interface Degree {
  readonly concept: ConceptRecord
  readonly incoming: number
  readonly outgoing: number
}

/** Every concept that some step touches, those touched by most first, then by key. */
export function degreesOf(snapshot: Snapshot, filter: ClaimFilter): readonly Degree[] {
  const { out, in: into } = walkOf(snapshot, filter)
  return [...snapshot.adjacency.keys]
    .flatMap((key, node): Degree[] => {
      const concept = snapshot.concepts.get(key)
      const outgoing = out.offsets[node + 1]! - out.offsets[node]!
      const incoming = into.offsets[node + 1]! - into.offsets[node]!
      return concept && incoming + outgoing > 0 ? [{ concept, incoming, outgoing }] : []
    })
    .sort((a, b) => b.incoming + b.outgoing - (a.incoming + a.outgoing) || (a.concept.key < b.concept.key ? -1 : 1))
}
