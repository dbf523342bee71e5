import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Change } from '../../algorithms/sorted-map.ts'
import { movedTo, type Splice, splicedColumn, splicedList, spliceOf } from '../../algorithms/splice.ts'
import { type Adjacency, claimsOf } from '../adjacency.ts'
import { changedColumns, type DocumentColumns } from '../claim-columns.ts'
import { indexingEnds } from '../claim-index.ts'
import { claimOrder } from '../claim-order.ts'
import { digesting } from '../digest.ts'
import { changedForms } from '../labels/label-forms.ts'
import { changedWords } from '../labels/label-words.ts'
import { changedNames } from '../name-order.ts'
import type { RecordChanges } from '../record-changes.ts'
import type { ConceptRecord } from '../records.ts'
import { endedWork } from '../shared-work.ts'
import type { TablePart } from '../tables/table-record.ts'
import { renumberedTables, type TableRows } from '../tables/table-rows.ts'
import {
  type CompiledGraph,
  columnarParts,
  compiledAdjacency,
  compilingRecords,
  type GraphBasis,
  joinedConcept,
  legRoleOf,
  mergingColumns,
  outsideOf,
  signedAdjacency,
} from './compiled-graph.ts'
import { changedRecords, type DocumentRecords } from './document-records.ts'
import { changedFacts } from './fact-index.ts'
import { changedSourceIndex } from './source-index.ts'
import { changedSourceKeys } from './source-keys.ts'

/**
 * The graph after changes: equal to the one compiled from nothing, with pauses. It makes only what
 * changed, and copies arrays. Where a part of a table changed, all but the records is made again.
 */
export function* changedGraph(before: CompiledGraph, changes: RecordChanges): Generator<void, CompiledGraph, void> {
  const records = changedRecords(before.records, changes)
  yield
  if (changes.tables.length > 0)
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
  const documentColumns = changedColumns(
    before.documentColumns,
    claims,
    claimAt,
    (key) => rows.indexOf.get(key)!,
    moved,
  )
  yield
  const order = claimOrder(records.claims, claimList, rows)
  const isSameColumns = documentColumns === before.documentColumns && rows === before.rows
  const columns = isSameColumns
    ? { ...before.columns, claimAt: order.claimAt }
    : yield* mergingColumns(documentColumns, rows, order)
  const isSameEnds =
    isSameColumns ||
    (claims.isInPlace && moved === null && hasSameEnds(before.documentColumns, documentColumns, claims))
  const bySource = changedSourceIndex(before.bySource, claims, (position) => before.claimList[position]!, claimAt)
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
    bySubject: isSameEnds ? before.bySubject : yield* indexingEnds(rows.keys.length, columns.subjects),
    byObject: isSameEnds ? before.byObject : yield* indexingEnds(rows.keys.length, columns.objects),
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
  const words = yield* changedWords(before.words, numbers, before.forms, forms)
  const names = changedNames(before.names, numbers, before.forms, forms)
  yield
  const { adjacency, adjacencyWithSigns } = yield* changedAdjacencies(before, basis, columnar, isSameColumns)
  return {
    ...basis,
    ...columnar,
    forms,
    words,
    names,
    facts: changedFacts(before.facts, before.records, changes),
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

const hasSameEnds = (before: DocumentColumns, columns: DocumentColumns, { changed }: Splice): boolean =>
  changed.every(
    ({ after }) =>
      before.subjects[after] === columns.subjects[after] && before.objects[after] === columns.objects[after],
  )

/** Where columns are the same, so are the arrays; only the records behind them are others. */
function* changedAdjacencies(
  before: CompiledGraph,
  basis: GraphBasis,
  columnar: Pick<CompiledGraph, 'columnarClaims' | 'columnarConcepts'>,
  isSameColumns: boolean,
): Generator<void, Pick<CompiledGraph, 'adjacency' | 'adjacencyWithSigns'>, void> {
  if (!isSameColumns) {
    const adjacency = yield* compiledAdjacency(basis, columnar)
    return { adjacency, adjacencyWithSigns: signedAdjacency(basis, columnar, adjacency) }
  }
  const { legRole, order } = basis
  const outside = outsideOf(columnar)
  const moved = (its: Adjacency): Adjacency => ({ ...its, legRole, outside, ...claimsOf(its.numbers, order.claimAt) })
  const adjacency = moved(before.adjacency)
  const withSigns = before.adjacencyWithSigns.made()
  if (withSigns === undefined) return { adjacency, adjacencyWithSigns: signedAdjacency(basis, columnar, adjacency) }
  return {
    adjacency,
    adjacencyWithSigns: endedWork(withSigns === before.adjacency ? adjacency : moved(withSigns)),
  }
}
