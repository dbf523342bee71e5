import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { runSync } from '../algorithms/run-sync.ts'
import type { Adjacency } from './adjacency.ts'
import type { AttributeIndexes } from './attributes/attribute-index.ts'
import { buildClaimGraph, type ClaimGraph } from './claim-graph.ts'
import type { ColumnarClaims } from './columnar-claims.ts'
import type { ColumnarConcepts } from './columnar-concepts.ts'
import { type CompiledGraph, compilingGraph } from './compile/compiled-graph.ts'
import { kindLists, publicConcepts, publicSources } from './compile/public-records.ts'
import { flatDigest, isFlatDigest } from './flat-digest.ts'
import { createLabelIndex, type LabelIndex } from './labels/label-index.ts'
import type { NameOrder } from './name-order.ts'
import type { DatesOfDocument, PublishedDates } from './published-dates.ts'
import type {
  ArticleRecord,
  AssetRecord,
  ClaimRecord,
  ConceptRecord,
  FactRecord,
  GraphRecords,
  SourceRecord,
} from './records.ts'
import { renames } from './renames.ts'
import { recordMap } from './tables/record-map.ts'
import type { TextRecord } from './texts/text-record.ts'
import { type WrittenRecords, writtenRecords } from './written-records.ts'

/**
 * The graph at one version: frozen, with all indexes derived from it once. A request holds its
 * first snapshot. Every list and map is in order of key. Records of documents are in memory. Those
 * of table rows are made on demand, so two look-ups give equal but distinct records.
 */
export interface Snapshot {
  readonly version: number
  readonly publishedAt: string
  readonly digest: string
  /** The language of the texts of records (BCP 47). All others are translated from it. */
  readonly sourceLanguage: string
  readonly concepts: ReadonlyMap<Key, ConceptRecord>
  readonly conceptsOfKind: ReadonlyMap<ConceptKind, readonly ConceptRecord[]>
  readonly claims: ReadonlyMap<Key, ClaimRecord>
  /** Those of documents, and those that rows of tables name. */
  readonly sources: ReadonlyMap<Key, SourceRecord>
  /** The keys of `sources`. */
  readonly sourceKeys: readonly Key[]
  /** The sources of documents alone. */
  readonly writtenSources: readonly SourceRecord[]
  readonly written: WrittenRecords
  /** The key of the document that had this one before it was renamed. */
  renamedTo(key: Key): Key | undefined
  readonly articles: ReadonlyMap<Key, ArticleRecord>
  readonly assets: ReadonlyMap<Key, AssetRecord>
  readonly facts: ReadonlyMap<Key, FactRecord>
  /** The attributes that teams declared: those for everybody, and all of them. */
  readonly attributes: AttributeIndexes
  /** The translations of the documents that have any. */
  readonly texts: ReadonlyMap<Key, TextRecord>
  /** The document of a fact; of anything else, its own key. */
  ownerOf(node: Key): Key
  /** The concepts that an imported table marks as latent: nobody observed them. */
  readonly latent: ReadonlySet<Key>
  /** For scans of many concepts or claims without making records. */
  readonly columnarConcepts: ColumnarConcepts
  readonly columnarClaims: ColumnarClaims
  readonly adjacency: Adjacency
  /**
   * The adjacency of paths with signs, which also holds claims that lower what they lead to.
   * Concepts have the same numbers. The first call compiles it, with pauses, unless there are no
   * such claims.
   */
  adjacencyWithSigns(): Generator<void, Adjacency, void>
  readonly labels: LabelIndex
  readonly names: NameOrder
  /** The claims of which the concept is the subject. */
  claimsFrom(concept: Key): readonly ClaimRecord[]
  /** The claims of which the concept is the object. */
  claimsTo(concept: Key): readonly ClaimRecord[]
  /** The claims that have evidence or a finding from the source. */
  claimsOfSource(source: Key): readonly ClaimRecord[]
  /**
   * The dates on which a concept, claim, source, article or fact was published and last changed. A
   * fact has the dates of its document, and a table row those of its part.
   */
  datesOf(node: Key): PublishedDates
  /**
   * The public form of the graph, for programs that embed this one. The first call builds it
   * without yielding, with about 1 kB per claim. A server sends the same in its serialized form
   * (`serializedGraph`) and does not build it.
   */
  graph(): ClaimGraph
  /** What the next version is made from (`changedSnapshot`). */
  readonly compiled: CompiledGraph
}

/**
 * Builds and freezes a snapshot. The records must have passed the rules: references resolve, keys
 * are unique. Where no dates of documents are given, all are of this version.
 */
export const buildSnapshot = (
  records: GraphRecords,
  version: number,
  publishedAt: string,
  dates?: DatesOfDocument,
  loggedDigest?: string,
): Snapshot => runSync(buildingSnapshot(records, version, publishedAt, dates, loggedDigest))

/**
 * The same with pauses. Where the log has a digest of an older version of Aetia, the snapshot has
 * its digest in that form.
 */
export function* buildingSnapshot(
  records: GraphRecords,
  version: number,
  publishedAt: string,
  dates: DatesOfDocument = () => ({ createdAt: publishedAt, updatedAt: publishedAt, updatedIn: version }),
  loggedDigest?: string,
): Generator<void, Snapshot, void> {
  const compiled = yield* compilingGraph(records)
  const digest = loggedDigest !== undefined && isFlatDigest(loggedDigest) ? yield* flatDigest(records) : compiled.digest
  return snapshotOf(compiled, { version, publishedAt, digest }, dates)
}

/** The snapshot of a compiled graph, in constant time beside the sources that tables name. */
export function snapshotOf(
  compiled: CompiledGraph,
  heading: Pick<Snapshot, 'version' | 'publishedAt' | 'digest'>,
  datesOfDocument: DatesOfDocument,
): Snapshot {
  const { records, rows, order, columnarConcepts, columnarClaims, forms, words, facts } = compiled
  const concepts = publicConcepts(compiled)
  const claims: ReadonlyMap<Key, ClaimRecord> =
    rows.claims.size === 0
      ? records.claims
      : recordMap({
          size: order.size,
          positionOf: order.positionOf,
          keyAt: order.keyAt,
          recordAt: order.claimAt,
        })
  const made = (numbers: Uint32Array) => Array.from(numbers, order.claimAt)
  const documentOf = documentFinder(compiled)
  const written = writtenRecords(compiled)
  let graph: ClaimGraph | undefined
  return Object.freeze({
    ...heading,
    sourceLanguage: records.language,
    concepts,
    conceptsOfKind: kindLists(compiled),
    claims,
    ...publicSources(compiled),
    written,
    renamedTo: renames(written),
    articles: records.articles,
    assets: records.assets,
    facts: facts.facts,
    attributes: { everybody: compiled.attributes.everybody, editors: compiled.attributes.editors },
    texts: records.texts,
    ownerOf: (node: Key) => facts.owners.get(node) ?? node,
    latent: new Set(Array.from(rows.concepts.latent, rows.concepts.keyAt)),
    adjacency: compiled.adjacency,
    adjacencyWithSigns: compiled.adjacencyWithSigns,
    columnarConcepts,
    columnarClaims,
    labels: createLabelIndex(columnarConcepts, forms, words),
    names: compiled.names,
    claimsFrom: (concept: Key) => made(columnarClaims.numbersOf(concept, 'SUBJECT')),
    claimsTo: (concept: Key) => made(columnarClaims.numbersOf(concept, 'OBJECT')),
    claimsOfSource: (source: Key) => made(columnarClaims.numbersOfSource(source)),
    datesOf: (node: Key) => datesOfDocument(documentOf(node)),
    graph() {
      graph ??= buildClaimGraph(heading, concepts.values(), claims.values())
      return graph
    },
    compiled,
  })
}

/** The document of a node: for a row, its part of a table. */
const documentFinder =
  ({ rows, facts: { owners } }: CompiledGraph) =>
  (node: Key): Key => {
    const claimRow = rows.claims.rowOf(node)
    if (claimRow !== undefined) return rows.claims.partOf(claimRow)
    const conceptRow = rows.rowOfConcept[rows.indexOf.get(node) ?? -1] ?? -1
    return conceptRow >= 0 ? rows.concepts.partOf(conceptRow) : (owners.get(node) ?? node)
  }
