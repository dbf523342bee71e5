import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { ClaimFilter } from '../question.ts'
import { type Steps, walkOf } from '../walk.ts'

/** Parts of the graph that no step joins, whichever way it points. */
export interface Components {
  /** Largest first, then by key; concepts in order of key. Concepts without any step are not among them. */
  readonly components: readonly (readonly ConceptRecord[])[]
  /** Concepts that no step touches, in order of key. */
  readonly isolated: readonly ConceptRecord[]
}

/** The connected components of the steps that a filter admits. Linear in concepts and steps. */
export function componentsOf(snapshot: Snapshot, filter: ClaimFilter): Components {
  const walk = walkOf(snapshot, filter)
  const conceptAt = (node: number) => snapshot.concepts.get(snapshot.adjacency.keys[node] ?? '') ?? []
  const isSeen = new Uint8Array(walk.size)
  const parts: number[][] = []
  for (let start = 0; start < walk.size; start++) {
    if (isSeen[start] === 1) continue
    isSeen[start] = 1
    const part = [start]
    for (let head = 0; head < part.length; head++) {
      for (const steps of [walk.out, walk.in]) {
        for (const next of endsOf(steps, part[head]!)) {
          if (isSeen[next] === 1) continue
          isSeen[next] = 1
          part.push(next)
        }
      }
    }
    parts.push(part.sort((a, b) => a - b))
  }
  const joined = parts.filter(({ length }) => length > 1)
  joined.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  return {
    components: joined.map((part) => part.flatMap(conceptAt)),
    isolated: parts.filter(({ length }) => length === 1).flatMap((part) => part.flatMap(conceptAt)),
  }
}

const endsOf = ({ offsets, ends }: Steps, node: number): Uint32Array =>
  ends.subarray(offsets[node]!, offsets[node + 1]!)
