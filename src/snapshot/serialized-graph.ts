import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { canonicalJson } from './digest.ts'
import type { ClaimRecord, ConceptRecord } from './records.ts'

/** What a graph says of itself. The last four are there only where they hold. */
export interface GraphAttributes {
  readonly version: number
  readonly digest: string
  readonly publishedAt: string
  /** The changeset that lies over the version before. */
  readonly changeset?: string
  /** Of a part: the concepts between which it lies, and the kinds that it is limited to. */
  readonly from?: Key
  readonly to?: Key
  readonly kinds?: readonly ConceptKind[]
}

/** Every claim has its own arrow, so two concepts may have many, and one concept may have one to itself. */
const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true }

/**
 * The graph in graphology's serialized form, as JSON: what `Graph.from` reads, and `export()` of `Snapshot.graph()` gives. One
 * piece for each concept and claim. Fields are sorted, so the same records give the same bytes on every server.
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
