import type { Reading } from './reading.ts'
import type { TableRow } from './table-rows.ts'

/**
 * A reader of rows that first sorts the columns of the table, once for each header. Ignored columns
 * are empty.
 */
export function tableReading<Columns, Row>(
  { ignoredColumns }: Reading,
  sortColumns: (columns: readonly string[]) => Columns,
  read: (row: TableRow, columns: Columns) => Row,
): (row: TableRow) => Row {
  let names: readonly string[] | undefined
  let columns: Columns
  return (row) => {
    if (row.columns !== names) {
      names = row.columns
      columns = sortColumns(names.filter((name) => name !== '' && !ignoredColumns.has(name)))
    }
    return read(ignoredColumns.size === 0 ? row : without(row, ignoredColumns), columns)
  }
}

const without = (row: TableRow, ignored: ReadonlySet<string>): TableRow => ({
  line: row.line,
  columns: row.columns,
  get: (column) => (ignored.has(column) ? '' : row.get(column)),
  list: (column) => (ignored.has(column) ? [] : row.list(column)),
  cell: (column) => row.cell(column),
})
