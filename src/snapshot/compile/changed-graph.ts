import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Change } from '../../algorithms/sorted-map.ts'
import { keptAt, movedTo, type Splice, splicedColumn, splicedList, spliceOf } from '../../algorithms/splice.ts'
import { splicedRows } from '../../algorithms/spliced-rows.ts'
import { type Adjacency, type Admitted, claimsOf } from '../adjacency.ts'
import { compiledAttributes } from '../attributes/attribute-index.ts'
import { changedColumns, type DocumentColumns } from '../claim-columns.ts'
import type { ClaimIndex } from '../claim-index.ts'
import { type ClaimOrder, claimOrder } from '../claim-order.ts'
import { digesting } from '../digest.ts'
import { changedForms } from '../labels/label-forms.ts'
import { changedWords } from '../labels/label-words.ts'
import { pluralsIn } from '../labels/plurals-in.ts'
import { changedNames } from '../name-order.ts'
import type { RecordChanges } from '../record-changes.ts'
import type { ConceptRecord } from '../records.ts'
import { endedWork } from '../shared-work.ts'
import type { TablePart } from '../tables/table-record.ts'
import { renumberedTables, type TableRows } from '../tables/table-rows.ts'
import { changedAdjacency } from './changed-adjacency.ts'
import {
  type CompiledGraph,
  columnarParts,
  compilingRecords,
  type GraphBasis,
  joinedConcept,
  legRoleOf,
  outsideOf,
  signedAdjacency,
} from './compiled-graph.ts'
import { changedRecords, type DocumentRecords } from './document-records.ts'
import { changedFacts } from './fact-index.ts'
import { changedSourceIndex } from './source-index.ts'
import { changedSourceKeys } from './source-keys.ts'

/**
 * The graph after changes: equal to the one compiled from nothing, with pauses. It makes only what
 * changed, and copies arrays. Where a part of a table changed, or the
 * source language, all but the records is made again.
 */
export function* changedGraph(before: CompiledGraph, changes: RecordChanges): Generator<void, CompiledGraph, void> {
  const records = changedRecords(before.records, changes)
  yield
  if (changes.tables.length > 0 || records.language !== before.records.language)
    return yield* compilingRecords(records, changedParts(before.rows, changes.tables), before.hashes)
  const changed = changes.concepts.map(([key]) => key)
  const changedSources = changes.sources.map(([key]) => key)
  const rows = yield* changedRows(before, records, changed)
  yield
  const numbers = spliceOf(positionsIn(before.rows), positionsIn(rows), changed)
  const moved = movedTo(numbers)
  const concepts = before.concepts.with(
    changed.map((key): Change<ConceptRecord> => [key, joinedConcept(records, rows, key)]),
  )
  const conceptList = splicedList(before.conceptList, spliceOf(before.concepts, concepts, changed), ({ after }) =>
    concepts.valueAt(after),
  )
  yield
  const claims = spliceOf(
    before.records.claims,
    records.claims,
    changes.claims.map(([key]) => key),
  )
  const claimAt = (position: number) => records.claims.valueAt(position)
  const claimList = splicedList(before.claimList, claims, ({ after }) => claimAt(after))
  yield
  const numberOf = (key: Key) => rows.indexOf.get(key)!
  const documentColumns = yield* changedColumns(before.documentColumns, claims, claimAt, numberOf, moved)
  yield
  const order = claimOrder(records.claims, claimList, rows)
  const splices = { concepts: numbers, claims: claimNumbers(before, order, claims) }
  const columns = yield* allColumns(before, documentColumns, order, splices.claims, numberOf, moved)
  const bySource = yield* changedSourceIndex(
    before.bySource,
    claims,
    (position) => before.claimList[position]!,
    claimAt,
  )
  yield
  const basis: GraphBasis = {
    records,
    rows,
    concepts,
    conceptList,
    claimList,
    documentColumns,
    order,
    columns,
    bySubject: yield* changedEnds(before.bySubject, before.columns.subjects, columns.subjects, splices, moved),
    byObject: yield* changedEnds(before.byObject, before.columns.objects, columns.objects, splices, moved),
    bySource,
    sourceKeys: changedSourceKeys(before.sourceKeys, records.sources, rows.claims.sources, changedSources),
    writtenSources: splicedList(
      before.writtenSources,
      spliceOf(before.records.sources, records.sources, changedSources),
      ({ key }) => records.sources.get(key)!,
    ),
    legRole: changedLegRoles(before.legRole, numbers, (key) => legRoleOf(records, rows, key)),
  }
  const columnar = columnarParts(basis)
  const forms = changedForms(before.forms, numbers, columnar.columnarConcepts)
  yield
  const words = yield* changedWords(before.words, numbers, before.forms, forms, pluralsIn(records.language))
  const names = changedNames(before.names, numbers, before.forms, forms)
  yield
  const { adjacency, adjacencyWithSigns } = yield* changedAdjacencies(before, basis, columnar, splices)
  return {
    ...basis,
    ...columnar,
    forms,
    words,
    names,
    facts: changedFacts(before.facts, before.records, changes),
    attributes: compiledAttributes(records, before.attributes),
    adjacency,
    adjacencyWithSigns,
    hashes: before.hashes,
    digest: yield* digesting(records, before.hashes),
  }
}

/** All parts of tables after changes. Those without a change are read from their rows. */
function changedParts(before: TableRows, changes: RecordChanges['tables']): readonly TablePart[] {
  const changed = new Map(changes)
  const kept = before.parts().filter(({ key }) => !changed.has(key))
  return [...kept, ...[...changed.values()].filter((part) => part !== undefined)]
}

/** The rows of tables beside other documents, and the numbers of all concepts. */
function* changedRows(
  { rows, records: before }: CompiledGraph,
  { concepts }: DocumentRecords,
  changed: readonly Key[],
): Generator<void, TableRows, void> {
  const keys = [...new Set(changed)].sort()
  const added = keys.filter((key) => concepts.has(key) && !before.concepts.has(key))
  const removed = keys.filter((key) => !concepts.has(key) && before.concepts.has(key))
  return yield* renumberedTables(rows, { added, removed })
}

const positionsIn = ({ keys, indexOf }: TableRows) => ({
  size: keys.length,
  positionOf: (key: Key) => indexOf.get(key),
})

function changedLegRoles(before: Uint8Array, splice: Splice, roleOf: (key: Key) => number): Uint8Array {
  const isSame = splice.isInPlace && splice.changed.every(({ key, after }) => before[after] === roleOf(key))
  return isSame ? before : splicedColumn(before, splice, ({ key }) => roleOf(key))
}

/** The splice of all claims by number, from that of the claims of documents. */
const claimNumbers = (before: CompiledGraph, order: ClaimOrder, documents: Splice): Splice =>
  before.rows.claims.size === 0
    ? documents
    : spliceOf(
        before.order,
        order,
        documents.changed.map(({ key }) => key),
      )

function* allColumns(
  before: CompiledGraph,
  documentColumns: DocumentColumns,
  order: ClaimOrder,
  claims: Splice,
  numberOf: (concept: Key) => number,
  moved: Uint32Array | null,
): Generator<void, CompiledGraph['columns'], void> {
  const { claimAt } = order
  if (before.rows.claims.size === 0) return { ...documentColumns, claimAt }
  if (documentColumns === before.documentColumns && moved === null) return { ...before.columns, claimAt }
  return { ...(yield* changedColumns(before.columns, claims, claimAt, numberOf, moved)), claimAt }
}

interface Splices {
  readonly concepts: Splice
  readonly claims: Splice
}

/** The index of claims by one of their ends. */
function* changedEnds(
  { offsets, positions }: ClaimIndex,
  before: Uint32Array,
  ends: Uint32Array,
  { concepts, claims }: Splices,
  movedRows: Uint32Array | null,
): Generator<void, ClaimIndex, void> {
  const isSame =
    claims.isInPlace &&
    claims.changed.every(({ after }) => (movedRows?.[before[after]!] ?? before[after]) === ends[after])
  const added = new Map<number, number[]>()
  if (!isSame) {
    for (const { after } of claims.changed) {
      if (after < 0) continue
      const list = added.get(ends[after]!)
      if (list) list.push(after)
      else added.set(ends[after]!, [after])
    }
  }
  const rows = yield* splicedRows(
    { offsets, numbers: positions },
    { movedRows, rowsAfter: concepts.sizeAfter, moved: isSame ? null : keptAt(claims), added },
  )
  return { offsets: rows.offsets, positions: rows.numbers }
}

/** Where columns are the same, so are the arrays; only the records behind them are others. */
function* changedAdjacencies(
  before: CompiledGraph,
  basis: GraphBasis,
  columnar: Pick<CompiledGraph, 'columnarClaims' | 'columnarConcepts'>,
  splices: Splices,
): Generator<void, Pick<CompiledGraph, 'adjacency' | 'adjacencyWithSigns'>, void> {
  const outside = outsideOf(columnar)
  const { rows, legRole, columns, order } = basis
  const isSame = rows === before.rows && columns.subjects === before.columns.subjects
  const concepts = { keys: rows.keys, indexOf: rows.indexOf, legRole }
  const basisBefore = { concepts: before.adjacency, columns: before.columns }
  const changed = function* (its: Adjacency, admitted: Admitted) {
    if (isSame) return { ...its, legRole, outside, ...claimsOf(its.numbers, order.claimAt) }
    return yield* changedAdjacency(its, basisBefore, { concepts, columns }, outside, splices, admitted)
  }
  const adjacency = yield* changed(before.adjacency, 'UNSIGNED')
  const withSigns = before.adjacencyWithSigns.made()
  // Where both were one, a changed claim may be the first that only paths with signs take.
  if (withSigns === undefined || withSigns === before.adjacency)
    return { adjacency, adjacencyWithSigns: signedAdjacency(basis, columnar, adjacency) }
  return { adjacency, adjacencyWithSigns: endedWork(yield* changed(withSigns, 'SIGNED')) }
}
