import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { type Adjacency, compilingAdjacency, hasMoreWithSigns, legNumber } from '../adjacency.ts'
import { type CompiledAttributes, compiledAttributes } from '../attributes/attribute-index.ts'
import { type ClaimColumns, type DocumentColumns, readingColumns } from '../claim-columns.ts'
import { type ClaimIndex, indexingEnds } from '../claim-index.ts'
import type { ClaimOrder } from '../claim-order.ts'
import type { ClaimScope } from '../claim-scope.ts'
import { type ColumnarClaims, columnarClaims } from '../columnar-claims.ts'
import { type ColumnarConcepts, columnarConcepts } from '../columnar-concepts.ts'
import { digesting, type RunHashes } from '../digest.ts'
import { type LabelForms, labelForms } from '../labels/label-forms.ts'
import { type LabelWords, labelWords } from '../labels/label-words.ts'
import { pluralsIn } from '../labels/plurals-in.ts'
import { type NameOrder, nameOrder } from '../name-order.ts'
import { outsideScope } from '../outside-scope.ts'
import type { ClaimRecord, ConceptRecord, GraphRecords, SourceRecord } from '../records.ts'
import { type SharedWork, sharedWork } from '../shared-work.ts'
import type { TablePart } from '../tables/table-record.ts'
import { compilingTables, type TableRows } from '../tables/table-rows.ts'
import { type DocumentRecords, sortingRecords } from './document-records.ts'
import { type FactIndex, indexingFacts } from './fact-index.ts'
import { mergingClaims } from './merging-claims.ts'
import { indexingSources, type SourceIndex } from './source-index.ts'
import { sourceKeysOf } from './source-keys.ts'

/**
 * All that is derived from the records of a version. The next version shares each part that did not
 * change, and moves on the others by what changed.
 */
export interface CompiledGraph {
  readonly records: DocumentRecords
  readonly digest: string
  readonly hashes: RunHashes
  readonly rows: TableRows
  /** The concepts of documents, with what tables add to them. */
  readonly concepts: SortedMap<ConceptRecord>
  /** The values of `concepts`, and of the claims of documents, for access by position. */
  readonly conceptList: readonly ConceptRecord[]
  readonly claimList: readonly ClaimRecord[]
  readonly documentColumns: DocumentColumns
  readonly order: ClaimOrder
  /** Of documents and of rows, merged in order of key. */
  readonly columns: ClaimColumns
  readonly bySubject: ClaimIndex
  readonly byObject: ClaimIndex
  readonly bySource: SourceIndex
  readonly legRole: Uint8Array
  /** Of documents, and of rows of tables. */
  readonly sourceKeys: readonly Key[]
  readonly writtenSources: readonly SourceRecord[]
  readonly facts: FactIndex
  readonly attributes: CompiledAttributes
  readonly forms: LabelForms
  readonly words: LabelWords
  readonly names: NameOrder
  readonly columnarConcepts: ColumnarConcepts
  readonly columnarClaims: ColumnarClaims
  readonly adjacency: Adjacency
  readonly adjacencyWithSigns: SharedWork<Adjacency>
}

/** The parts from which the others are derived in the same way, whatever the way there. */
export type GraphBasis = Pick<
  CompiledGraph,
  | 'records'
  | 'rows'
  | 'concepts'
  | 'conceptList'
  | 'claimList'
  | 'documentColumns'
  | 'order'
  | 'columns'
  | 'bySubject'
  | 'byObject'
  | 'bySource'
  | 'legRole'
  | 'sourceKeys'
  | 'writtenSources'
>

/** Compiles the graph from nothing, with pauses. */
export function* compilingGraph(given: GraphRecords): Generator<void, CompiledGraph, void> {
  return yield* compilingRecords(yield* sortingRecords(given), given.tables ?? [], new WeakMap())
}

/** The same from records in order. `tables` are all parts, and `hashes` those known of runs. */
export function* compilingRecords(
  records: DocumentRecords,
  tables: readonly TablePart[],
  hashes: RunHashes,
): Generator<void, CompiledGraph, void> {
  const compiledRows = yield* compilingTables(tables, [...records.concepts.keys()])
  yield
  const concepts = records.concepts.with(
    compiledRows.joined.map((key) => [key, joinedConcept(records, compiledRows, key)]),
  )
  const claimList = [...records.claims.values()]
  const numbers = yield* hashedNumbers(compiledRows.keys)
  const numberOf = (key: Key) => numbers.get(key) ?? compiledRows.indexOf.get(key)!
  const documentColumns = yield* readingColumns(claimList, numberOf)
  const { rows, order, columns } = yield* mergingClaims(records.claims, claimList, documentColumns, compiledRows)
  const basis: GraphBasis = {
    records,
    rows,
    concepts,
    conceptList: [...concepts.values()],
    claimList,
    documentColumns,
    order,
    columns,
    bySubject: yield* indexingEnds(rows.keys.length, columns.subjects),
    byObject: yield* indexingEnds(rows.keys.length, columns.objects),
    bySource: yield* indexingSources(claimList),
    legRole: legRoles(records, rows),
    sourceKeys: sourceKeysOf(records.sources, rows.claims.sources),
    writtenSources: [...records.sources.values()],
  }
  const columnar = columnarParts(basis)
  const forms = labelForms(columnar.columnarConcepts)
  const adjacency = yield* compiledAdjacency(basis, columnar)
  return {
    ...basis,
    ...columnar,
    forms,
    words: labelWords(forms, pluralsIn(records.language)),
    names: nameOrder(forms),
    facts: yield* indexingFacts(records),
    attributes: compiledAttributes(records),
    adjacency,
    adjacencyWithSigns: signedAdjacency(basis, columnar, adjacency),
    hashes,
    digest: yield* digesting(records, hashes),
  }
}

/** Beyond this, a binary search finds keys: to hash a million would take tens of megabytes. */
const MOST_HASHED = 100_000
const KEYS_PER_STEP = 8_192

/** The numbers of keys for many look-ups; none where there are too many. */
function* hashedNumbers(keys: readonly Key[]): Generator<void, ReadonlyMap<Key, number>, void> {
  const numbers = new Map<Key, number>()
  if (keys.length > MOST_HASHED) return numbers
  for (const [number, key] of keys.entries()) {
    numbers.set(key, number)
    if (number % KEYS_PER_STEP === KEYS_PER_STEP - 1) yield
  }
  return numbers
}

/** A concept of a document with what rows of tables add to it, or undefined. */
export function joinedConcept({ concepts }: DocumentRecords, rows: TableRows, key: Key): ConceptRecord | undefined {
  const concept = concepts.get(key)
  const number = rows.indexOf.get(key)
  const its = number === undefined ? [] : rows.rowsOfConcept(number)
  return concept === undefined || its.length === 0 ? concept : rows.concepts.joined(concept, its)
}

type ColumnarParts = Pick<CompiledGraph, 'columnarConcepts' | 'columnarClaims'>

export const columnarParts = (basis: GraphBasis): ColumnarParts => ({
  columnarConcepts: columnarConcepts(basis.concepts, basis.conceptList, basis.rows),
  columnarClaims: columnarClaims({
    documents: basis.claimList,
    documentColumns: basis.documentColumns,
    sources: basis.bySource,
    rows: basis.rows,
    order: basis.order,
    bySubject: basis.bySubject,
    byObject: basis.byObject,
  }),
})

export const outsideOf =
  ({ columnarClaims, columnarConcepts }: ColumnarParts): Adjacency['outside'] =>
  (scope: ClaimScope) =>
    outsideScope(columnarClaims, columnarConcepts, scope)

export const compiledAdjacency = (
  { rows: { keys, indexOf }, legRole, columns, byObject }: GraphBasis,
  columnar: ColumnarParts,
  admitted: 'UNSIGNED' | 'SIGNED' = 'UNSIGNED',
): Generator<void, Adjacency, void> =>
  compilingAdjacency({ keys, indexOf, legRole }, columns, byObject, outsideOf(columnar), admitted)

export const signedAdjacency = (
  basis: GraphBasis,
  columnar: ColumnarParts,
  adjacency: Adjacency,
): SharedWork<Adjacency> =>
  sharedWork(function* () {
    if (!(yield* hasMoreWithSigns(basis.columns))) return adjacency
    return yield* compiledAdjacency(basis, columnar, 'SIGNED')
  })

function legRoles({ concepts: documents }: DocumentRecords, { keys, indexOf, concepts }: TableRows): Uint8Array {
  const roles = new Uint8Array(keys.length)
  for (const { key, role } of documents.values()) if (role !== null) roles[indexOf.get(key)!] = legNumber(role)
  for (const [row, role] of concepts.roles) roles[indexOf.get(concepts.keyAt(row))!] = legNumber(role)
  return roles
}

/** The leg role of a concept as a number. What a table says of it counts first. */
export function legRoleOf({ concepts: documents }: DocumentRecords, rows: TableRows, key: Key): number {
  const number = rows.indexOf.get(key)
  const its = number === undefined ? [] : rows.rowsOfConcept(number)
  // The last row counts, as where all of them are written one after another.
  const ofRows = [...its].sort((a, b) => b - a).flatMap((row) => rows.concepts.roles.get(row) ?? [])[0]
  return legNumber(ofRows ?? documents.get(key)?.role ?? null)
}
