import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { type ClaimColumns, codes, type DocumentColumns } from '../claim-columns.ts'
import { type ClaimOrder, claimOrder } from '../claim-order.ts'
import type { ClaimRecord } from '../records.ts'
import { type TableRows, tableRowsOf } from '../tables/table-rows.ts'

/** All claims in order of key, and the rows that share their columns. */
interface MergedClaims {
  readonly order: ClaimOrder
  readonly columns: ClaimColumns
  readonly rows: TableRows
}

/** Merges the claims of documents, which `claims` has by key and `list` in order, with those of rows. */
export function* mergingClaims(
  claims: SortedMap<ClaimRecord>,
  list: readonly ClaimRecord[],
  own: DocumentColumns,
  rows: TableRows,
): Generator<void, MergedClaims, void> {
  const order = claimOrder(claims, list, rows)
  const columns = yield* mergingColumns(own, rows, order)
  const shared = sharingColumns(rows, columns, order)
  if (shared === rows) return { order, columns, rows }
  // What refers to the former rows would hold their columns.
  const orderOfShared = claimOrder(claims, list, shared)
  return { order: orderOfShared, columns: { ...columns, claimAt: orderOfShared.claimAt }, rows: shared }
}

/**
 * The same rows, reading the merged columns where these have all rows one after another: then no
 * column of rows is in memory twice.
 */
function sharingColumns(rows: TableRows, columns: ClaimColumns, { runs }: Pick<ClaimOrder, 'runs'>): TableRows {
  const [run, ...others] = runs.filter(({ areRows }) => areRows)
  if (run === undefined || others.length > 0) return rows
  const { data, numbers } = rows
  const part = <Column extends Uint8Array | Uint16Array | Uint32Array>(column: Column): Column =>
    column.subarray(run.start, run.start + run.to - run.from) as Column
  const { certainties } = data.claims
  const isSameCodes =
    certainties.length === columns.certainties.length &&
    certainties.every((value, code) => value === columns.certainties[code])
  return tableRowsOf(
    {
      ...data,
      claims: {
        ...data.claims,
        predicates: part(columns.predicates),
        polarities: part(columns.polarities),
        explicitnesses: part(columns.explicitnesses),
        shortcuts: part(columns.shortcuts),
        ...(isSameCodes && { certainty: part(columns.certainty) }),
      },
    },
    { ...numbers, subjects: part(columns.subjects), objects: part(columns.objects) },
  )
}

const MERGED = ['subjects', 'objects', 'predicates', 'polarities', 'explicitnesses', 'shortcuts'] as const

/** How many rows are copied between two pauses. */
const ROWS_PER_STEP = 1 << 18

/** The columns of documents and of rows, merged in order of key. */
function* mergingColumns(
  own: DocumentColumns,
  { claims }: TableRows,
  order: ClaimOrder,
): Generator<void, ClaimColumns, void> {
  if (claims.size === 0) return { ...own, claimAt: order.claimAt }
  const certainties = Float64Array.from(new Set([...own.certainties, ...claims.certainties])).sort()
  const codeOf = new Map(Array.from(certainties, (certainty, code) => [certainty, code]))
  const certainty = codes(certainties.length, order.size)
  const merged = {
    subjects: new Uint32Array(order.size),
    objects: new Uint32Array(order.size),
    predicates: new Uint8Array(order.size),
    polarities: new Uint8Array(order.size),
    explicitnesses: new Uint8Array(order.size),
    shortcuts: new Uint8Array(order.size),
  }
  const renamedOwn = Uint32Array.from(own.certainties, (value) => codeOf.get(value)!)
  const renamedRows = Uint32Array.from(claims.certainties, (value) => codeOf.get(value)!)
  let copied = 0
  for (const { from: first, to: end, start, areRows } of order.runs) {
    const columns = areRows ? claims : own
    const renamed = areRows ? renamedRows : renamedOwn
    for (let from = first; from < end; from += ROWS_PER_STEP) {
      const to = Math.min(end, from + ROWS_PER_STEP)
      const shift = start - first
      for (const name of MERGED) merged[name].set(columns[name].subarray(from, to), from + shift)
      for (let index = from; index < to; index++) certainty[index + shift] = renamed[columns.certainty[index]!]!
      copied += to - from
      if (copied >= ROWS_PER_STEP) {
        copied = 0
        yield
      }
    }
  }
  return { ...merged, certainty, certainties, claimAt: order.claimAt }
}
