import { type GraphAttributes, serializedGraph } from '../../snapshot/serialized-graph.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'

/** A form in which graphs are sent. Equal parts must give equal text. */
export interface GraphForm {
  readonly name: string
  readonly mediaType: string
  /** The end of a name for the file. */
  readonly extension: string
  /** Whether it has only claims of the default causal projection. */
  readonly isCausal: boolean
  /** The text in small pieces. Empty ones only give other work a turn. */
  write(part: SnapshotPart, attributes: GraphAttributes): Iterable<string>
}

/** The form that graphology reads. */
export const GRAPH_JSON: GraphForm = {
  name: 'graph.json',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  isCausal: false,
  write: ({ concepts, claims }, attributes) => serializedGraph(attributes, concepts.values(), claims.values()),
}
