import type { TableRow } from '../forms/table-rows.ts'
import type { Reading } from './reading.ts'

/** How many different lists of columns are remembered. Tables have one, JSON has some. */
const MAX_HEADERS = 1_000

/**
 * A reader of rows that first sorts the columns of the table, once for each header. Ignored columns
 * are empty.
 */
export function tableReading<Columns, Row>(
  { ignoredColumns }: Reading,
  sortColumns: (columns: readonly string[]) => Columns,
  read: (row: TableRow, columns: Columns) => Row,
): (row: TableRow) => Row {
  const known = new Map<string, { readonly columns: Columns }>()
  let names: readonly string[] | undefined
  let sorted: { readonly columns: Columns } | undefined
  const sortedOf = (columns: readonly string[]) => {
    if (sorted !== undefined && columns === names) return sorted
    names = columns
    const header = columns.join('\0')
    sorted = known.get(header)
    if (sorted !== undefined) return sorted
    sorted = { columns: sortColumns(columns.filter((name) => name !== '' && !ignoredColumns.has(name))) }
    if (known.size < MAX_HEADERS) known.set(header, sorted)
    return sorted
  }
  return (row) => read(ignoredColumns.size === 0 ? row : without(row, ignoredColumns), sortedOf(row.columns).columns)
}

const without = (row: TableRow, ignored: ReadonlySet<string>): TableRow => ({
  line: row.line,
  columns: row.columns,
  get: (column) => (ignored.has(column) ? '' : row.get(column)),
  list: (column) => (ignored.has(column) ? [] : row.list(column)),
  cell: (column) => row.cell(column),
})
