import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ClaimRecord, ConceptRecord } from './records.ts'

/** The attributes of a graph. The last four occur only where they apply. */
export interface GraphAttributes {
  readonly version: number
  readonly digest: string
  readonly publishedAt: string
  /** The changeset applied to the version before. */
  readonly changeset?: string
  /** Of a part: the concepts that it connects, and the kinds that limit it. */
  readonly from?: Key
  readonly to?: Key
  readonly kinds?: readonly ConceptKind[]
}

/** Every claim is its own edge, so two concepts may have many edges, and self-loops occur. */
const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true }

/**
 * The graph in graphology's serialized form, as JSON: the input of `Graph.from`, and the result of
 * `export()` of `Snapshot.graph()`. It yields one chunk per concept and claim. Fields are sorted,
 * so the same records give the same bytes on every server.
 */
export function* serializedGraph(
  attributes: GraphAttributes,
  concepts: Iterable<ConceptRecord>,
  claims: Iterable<ClaimRecord>,
): Generator<string, void> {
  yield `{"attributes":${canonicalJson(attributes)},"options":${JSON.stringify(OPTIONS)},"nodes":[`
  let separator = '\n'
  for (const concept of concepts) {
    yield `${separator}{"key":${JSON.stringify(concept.key)},"attributes":${canonicalJson(concept)}}`
    separator = ',\n'
  }
  yield '],"edges":['
  separator = '\n'
  for (const claim of claims) {
    const { key, subject, object } = claim
    yield `${separator}{"key":${JSON.stringify(key)},"source":${JSON.stringify(subject)},"target":${JSON.stringify(object)},"attributes":${canonicalJson(claim)}}`
    separator = ',\n'
  }
  yield ']}\n'
}
