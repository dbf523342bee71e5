import type { Key } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../graph/vocabulary/kinds.ts'
import {
  type Adjacency,
  type ClaimColumns,
  codes,
  columnsOf,
  compileAdjacency,
  compilingAdjacency,
  hasMoreWithSigns,
  legNumber,
} from './adjacency.ts'
import { buildClaimGraph, type ClaimGraph } from './claim-graph.ts'
import { claimIndex } from './claim-index.ts'
import { type ClaimOrder, claimOrder } from './claim-order.ts'
import type { ClaimScope } from './claim-scope.ts'
import { type ColumnarClaims, columnarClaims } from './columnar-claims.ts'
import { type ColumnarConcepts, columnarConcepts } from './columnar-concepts.ts'
import { digestOf, inOrderOfKey } from './digest.ts'
import { deepFreeze } from './freeze.ts'
import { labelForms } from './labels/label-forms.ts'
import { createLabelIndex, type LabelIndex } from './labels/label-index.ts'
import { labelWords } from './labels/label-words.ts'
import { type NameOrder, nameOrder } from './name-order.ts'
import { outsideScope } from './outside-scope.ts'
import type { DatesOfDocument, PublishedDates } from './published-dates.ts'
import type { ArticleRecord, ClaimRecord, ConceptRecord, FactRecord, GraphRecords, SourceRecord } from './records.ts'
import { sharedWork } from './shared-work.ts'
import { curieSource } from './tables/curie-sources.ts'
import { recordMap } from './tables/record-map.ts'
import { type TableRows, tableRows } from './tables/table-rows.ts'
import type { WrittenRecords } from './written-records.ts'

/**
 * The graph at one version: frozen, with all indexes derived from it once. A request holds its
 * first snapshot. Every list and map is in order of key. Records of documents are in memory. Those
 * of table rows are made on demand, so two look-ups give equal but distinct records.
 */
export interface Snapshot {
  readonly version: number
  readonly publishedAt: string
  readonly digest: string
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
  readonly articles: ReadonlyMap<Key, ArticleRecord>
  readonly facts: ReadonlyMap<Key, FactRecord>
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
}

/**
 * Builds and freezes a snapshot. The records must have passed the rules: references resolve, keys
 * are unique. Where no dates of documents are given, all are of this version.
 */
export function buildSnapshot(
  records: GraphRecords,
  version: number,
  publishedAt: string,
  datesOfDocument: DatesOfDocument = () => ({ createdAt: publishedAt, updatedAt: publishedAt, updatedIn: version }),
): Snapshot {
  const written = inOrderOfKey(records.concepts)
  const claims = inOrderOfKey(records.claims)
  const sources = inOrderOfKey(records.sources)
  const articles = inOrderOfKey(records.articles)
  deepFreeze([written, claims, sources, articles])
  const rows = tableRows(
    records.tables ?? [],
    written.map(({ key }) => key),
  )
  const joined = new Set(rows.joined)
  const documents = written.map((concept) =>
    joined.has(concept.key)
      ? rows.concepts.joined(concept, rows.rowsOfConcept(rows.indexOf.get(concept.key)!))
      : concept,
  )
  const order = claimOrder(claims, rows)
  const concepts = conceptMap(documents, rows)
  const columns = claimColumns(claims, rows, order)
  const from = claimIndex(rows.keys.length, columns.subjects)
  const to = claimIndex(rows.keys.length, columns.objects)
  const numbered = columnarConcepts(byKey(documents), rows)
  const forms = labelForms(numbered)
  const claimNumbers = columnarClaims(claims, rows, order, from, to)
  const made = (numbers: Uint32Array) => Array.from(numbers, order.claimAt)
  const facts = [...documents, ...sources].flatMap((record) => record.facts)
  const ownerOfFact = new Map(
    [...documents, ...sources].flatMap((owner) => owner.facts.map(({ key }) => [key, owner.key] as const)),
  )
  const documentOf = documentFinder(rows, ownerOfFact)
  const allClaims: ReadonlyMap<Key, ClaimRecord> =
    rows.claims.size === 0
      ? byKey(claims)
      : recordMap({
          size: order.size,
          positionOf: order.positionOf,
          keyAt: order.keyAt,
          recordAt: order.claimAt,
        })
  const digest = digestOf(records)
  const outside = (scope: ClaimScope) => outsideScope(claimNumbers, numbered, scope)
  const allSources = sourceMap(sources, rows.claims.sources)
  const numberedConcepts = { keys: rows.keys, indexOf: rows.indexOf, legRole: legRoles(documents, rows) }
  let graph: ClaimGraph | undefined
  const adjacency = compileAdjacency(numberedConcepts, columns, to, outside)
  return Object.freeze({
    version,
    publishedAt,
    digest,
    concepts,
    conceptsOfKind: kindMap(documents, rows, numbered),
    claims: allClaims,
    sources: allSources,
    sourceKeys: [...allSources.keys()],
    writtenSources: sources,
    written: Object.freeze({ concepts: written, claims, sources, articles }),
    articles: byKey(articles),
    facts: byKey(inOrderOfKey(facts)),
    latent: new Set(Array.from(rows.concepts.latent, rows.concepts.keyAt)),
    adjacency,
    adjacencyWithSigns: sharedWork(function* () {
      if (!hasMoreWithSigns(columns)) return adjacency
      return yield* compilingAdjacency(numberedConcepts, columns, to, outside, 'SIGNED')
    }),
    columnarConcepts: numbered,
    columnarClaims: claimNumbers,
    labels: createLabelIndex(numbered, forms, labelWords(forms)),
    names: nameOrder(forms),
    claimsFrom: (concept: Key) => made(claimNumbers.numbersOf(concept, 'SUBJECT')),
    claimsTo: (concept: Key) => made(claimNumbers.numbersOf(concept, 'OBJECT')),
    claimsOfSource: (source: Key) => made(claimNumbers.numbersOfSource(source)),
    datesOf: (node: Key) => datesOfDocument(documentOf(node)),
    graph() {
      graph ??= buildClaimGraph({ version, digest, publishedAt }, concepts.values(), allClaims.values())
      return graph
    },
  })
}

/** The document of a node: for a row, its part of a table. */
const documentFinder =
  (rows: TableRows, ownerOfFact: ReadonlyMap<Key, Key>) =>
  (node: Key): Key => {
    const claimRow = rows.claims.rowOf(node)
    if (claimRow !== undefined) return rows.claims.partOf(claimRow)
    const conceptRow = rows.rowOfConcept[rows.indexOf.get(node) ?? -1] ?? -1
    return conceptRow >= 0 ? rows.concepts.partOf(conceptRow) : (ownerOfFact.get(node) ?? node)
  }

const byKey = <Item extends { readonly key: Key }>(items: readonly Item[]): ReadonlyMap<Key, Item> =>
  new Map(items.map((item) => [item.key, item]))

function conceptMap(documents: readonly ConceptRecord[], rows: TableRows): ReadonlyMap<Key, ConceptRecord> {
  const documentsByKey = byKey(documents)
  if (rows.concepts.size === 0) return documentsByKey
  return recordMap({
    size: rows.keys.length,
    positionOf: (key) => rows.indexOf.get(key),
    keyAt: (position) => rows.keys[position]!,
    recordAt(position) {
      const row = rows.rowOfConcept[position]!
      return row < 0 ? documentsByKey.get(rows.keys[position]!)! : rows.concepts.conceptAt(rows.rowsOfConcept(position))
    },
  })
}

/**
 * The sources of documents, and those that rows of tables name, which are made on demand. Where
 * both have a key, it is that of the document, with its id in the tables.
 */
function sourceMap(
  documents: readonly SourceRecord[],
  named: ReadonlyMap<Key, string>,
): ReadonlyMap<Key, SourceRecord> {
  const documentsByKey = byKey(documents)
  if (named.size === 0) return documentsByKey
  const keys = [...new Set([...documentsByKey.keys(), ...named.keys()])].sort()
  const positions = new Map(keys.map((key, position) => [key, position]))
  return recordMap({
    size: keys.length,
    positionOf: (key) => positions.get(key),
    keyAt: (position) => keys[position]!,
    recordAt(position) {
      const curie = named.get(keys[position]!)
      const document = documentsByKey.get(keys[position]!)
      if (document === undefined) return curieSource(curie!)
      return curie === undefined ? document : deepFreeze({ ...document, curie })
    },
  })
}

/** The lists of kinds in tables are made on demand. */
function kindMap(
  documents: readonly ConceptRecord[],
  rows: TableRows,
  { conceptAt, ofKind }: ColumnarConcepts,
): ReadonlyMap<ConceptKind, readonly ConceptRecord[]> {
  const documentsByKind = Map.groupBy(documents, ({ kind }) => kind)
  if (rows.concepts.size === 0) return documentsByKind
  const inTables = new Set(Array.from(new Set(rows.concepts.kinds), (number) => CONCEPT_KINDS[number]!))
  const kinds = CONCEPT_KINDS.filter((kind) => documentsByKind.has(kind) || inTables.has(kind))
  const listOf = (kind: ConceptKind) => {
    if (!inTables.has(kind)) return documentsByKind.get(kind)!
    const { first, end } = ofKind(kind)
    return Array.from({ length: end - first }, (_, index) => conceptAt(first + index))
  }
  const positions = new Map<string, number>(kinds.map((kind, index) => [kind, index]))
  return recordMap({
    size: kinds.length,
    positionOf: (kind) => positions.get(kind),
    keyAt: (position) => kinds[position]!,
    recordAt: (position) => listOf(kinds[position]!),
  }) as ReadonlyMap<ConceptKind, readonly ConceptRecord[]>
}

/** The columns of documents and of rows, merged in order of key. */
function claimColumns(documents: readonly ClaimRecord[], rows: TableRows, order: ClaimOrder): ClaimColumns {
  const own = columnsOf(documents, (key) => rows.indexOf.get(key)!)
  const { claims } = rows
  if (claims.size === 0) return { ...own, claimAt: order.claimAt }
  const certainties = Float64Array.from(new Set([...own.certainties, ...claims.certainties])).sort()
  const codeOf = new Map(Array.from(certainties, (certainty, code) => [certainty, code]))
  const certainty = codes(certainties.length, order.size)
  const mergedColumns = {
    subjects: new Uint32Array(order.size),
    objects: new Uint32Array(order.size),
    predicates: new Uint8Array(order.size),
    polarities: new Uint8Array(order.size),
    explicitnesses: new Uint8Array(order.size),
    shortcuts: new Uint8Array(order.size),
  }
  for (const { from, to, start, areRows } of order.runs) {
    const columns = areRows ? claims : own
    for (const name of ['subjects', 'objects', 'predicates', 'polarities', 'explicitnesses', 'shortcuts'] as const)
      mergedColumns[name].set(columns[name].subarray(from, to), start)
    const renamed = Uint32Array.from(columns.certainties, (value) => codeOf.get(value)!)
    for (let index = from; index < to; index++) certainty[start + index - from] = renamed[columns.certainty[index]!]!
  }
  return { ...mergedColumns, certainty, certainties, claimAt: order.claimAt }
}

function legRoles(documents: readonly ConceptRecord[], { keys, indexOf, concepts }: TableRows): Uint8Array {
  const roles = new Uint8Array(keys.length)
  for (const { key, role } of documents) roles[indexOf.get(key)!] = legNumber(role)
  for (const [row, role] of concepts.roles) roles[indexOf.get(concepts.keyAt(row))!] = legNumber(role)
  return roles
}
