import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Adjacency } from '../snapshot/adjacency.ts'
import type { ConceptRecord, SourceRecord } from '../snapshot/records.ts'

/**
 * The part of a graph that path questions read: its edges, and the records in answers. A snapshot
 * is a graph view; a hypothetical graph is another.
 */
export interface GraphView {
  readonly adjacency: Adjacency
  readonly concepts: ReadonlyMap<Key, ConceptRecord>
  readonly sources: ReadonlyMap<Key, SourceRecord>
}

/** The concept that has a number in the adjacency of a view. */
export function conceptAt({ concepts, adjacency }: GraphView, number: number): ConceptRecord {
  const concept = concepts.get(adjacency.keys[number] ?? '')
  if (!concept) throw new RangeError(`no concept has number ${number}`)
  return concept
}
