import { listIn } from './list-in-field.ts'
import { type Rejected, rejected, type TableRecord } from './table-record.ts'
import { UnreadableTable } from './unreadable-table.ts'

/**
 * The longest field that is read, in UTF-16 code units; of a list of several values, the longest
 * value.
 */
export const MAX_FIELD = 4_000

/** The fields of one record by the names of their columns. */
export interface TableRow {
  readonly line: number
  /** The names of all columns that the record may have. */
  readonly columns: readonly string[]
  /** The field of a column; empty text where the table has no such column. */
  get(column: string): string
  /** The values of a field that holds several; none where the field is empty. */
  list(column: string): readonly string[]
  /** The field as it is written, and where it starts in the file, in UTF-16 code units. */
  cell(column: string): { readonly text: string; readonly start: number }
}

/** The columns of a header, by name. */
interface Columns {
  readonly count: number
  readonly names: readonly string[]
  readonly places: ReadonlyMap<string, number>
}

/**
 * Reads each record below the header by `rowOf`, which answers with a reason where it is no row.
 * Fails with `UnreadableTable` when the header is missing, cannot be read, names a column twice or
 * lacks a required one.
 */
export async function* tableRows<Row extends object>(
  batches: AsyncIterable<readonly (TableRecord | Rejected)[]>,
  required: readonly string[],
  rowOf: (row: TableRow) => Row | string,
): AsyncGenerator<readonly (Row | Rejected)[]> {
  let columns: Columns | undefined
  for await (const records of batches) {
    const rows: (Row | Rejected)[] = []
    for (const record of records) {
      if (columns === undefined) columns = columnsOf(record, required)
      else rows.push(readRow(record, columns, rowOf))
    }
    if (rows.length > 0) yield rows
  }
  if (columns === undefined) throw new UnreadableTable('The table is empty. It needs a header that names its columns.')
}

function columnsOf(header: TableRecord | Rejected, required: readonly string[]): Columns {
  const where = `The header, line ${header.line},`
  if (header.type === 'REJECTED') throw new UnreadableTable(`${where} cannot be read: ${header.reason}.`)
  const places = new Map<string, number>()
  for (const [index, field] of header.fields.entries()) {
    const name = field.trim()
    if (name !== '' && places.has(name))
      throw new UnreadableTable(`${where} names the column "${name.slice(0, 80)}" twice.`)
    places.set(name, index)
  }
  const missing = required.filter((name) => !places.has(name)).map((name) => `"${name}"`)
  if (missing.length > 0) throw new UnreadableTable(`${where} has no column ${missing.join(' and no column ')}.`)
  return { count: header.fields.length, names: [...places.keys()], places }
}

function readRow<Row extends object>(
  record: TableRecord | Rejected,
  { count, names, places }: Columns,
  rowOf: (row: TableRow) => Row | string,
): Row | Rejected {
  if (record.type === 'REJECTED') return record
  const { line, fields, written } = record
  if (fields.length !== count) return rejected(line, `it has ${counted(fields.length)}, and the header ${count}`)
  const row = rowOf({
    line,
    columns: names,
    list: (column) => listIn(fields[places.get(column) ?? -1] ?? ''),
    get: (column) => fields[places.get(column) ?? -1] ?? '',
    cell: (column) => {
      const place = places.get(column) ?? -1
      return { text: written[place] ?? '', start: record.startOf(place) }
    },
  })
  return typeof row === 'string' ? rejected(line, row) : row
}

const counted = (fields: number): string => (fields === 1 ? '1 field' : `${fields} fields`)

/** Why a field cannot be used, if it is longer than any that is read. */
export const tooLong = (column: string, value: string): string | undefined =>
  value.length > MAX_FIELD ? `its ${column} has more than ${MAX_FIELD.toLocaleString('en')} characters` : undefined
