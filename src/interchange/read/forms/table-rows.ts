import { UnreadableTable } from '../files/unreadable-table.ts'
import type { Header } from './header.ts'
import { listIn } from './list-in-field.ts'
import { type Rejected, rejected, type TableRecord } from './table-record.ts'
import { undirected } from './undirected.ts'

/**
 * The longest field that is read, in UTF-16 code units; of a list of several values, the longest
 * value.
 */
const MAX_FIELD = 4_000

/** The fields of one record by the names of their columns. */
export interface TableRow {
  readonly line: number
  /** The names of all columns that the record may have, after renaming. */
  readonly columns: readonly string[]
  /** The field of a column; empty text where the record has no such field. */
  get(column: string): string
  /** The values of a field that holds several; none where the field is empty. */
  list(column: string): readonly string[]
  /** The field as it is written, and where it starts in the file, in UTF-16 code units. */
  cell(column: string): { readonly text: string; readonly start: number }
}

/**
 * The rows below a header. `headerOf` reads it, and fails with `UnreadableTable` where it is of no
 * use; so does a table without any line.
 */
export async function* tableRows(
  batches: AsyncIterable<readonly (TableRecord | Rejected)[]>,
  headerOf: (first: TableRecord | Rejected) => Header,
): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  let header: Header | undefined
  for await (const records of batches) {
    const rows: (TableRow | Rejected)[] = []
    for (const record of records) {
      if (header === undefined) {
        header = headerOf(record)
        if (header.rows === 'NONE') return
        if (header.isWritten) continue
      }
      const row = record.type === 'REJECTED' ? brokenOf(record, header) : rowOf(record, header)
      if (row !== undefined) rows.push(row)
    }
    if (rows.length > 0) yield rows
  }
  if (header === undefined) throw new UnreadableTable('The table is empty. It needs a header that names its columns.')
}

/** Reads each row by `read`, which answers with a reason where it is of no use. */
export async function* readRows<Row extends object>(
  batches: AsyncIterable<readonly (TableRow | Rejected)[]>,
  read: (row: TableRow) => Row | string,
): AsyncGenerator<readonly (Row | Rejected)[]> {
  for await (const rows of batches)
    yield rows.map((row) => {
      if ('reason' in row) return row
      const reading = read(row)
      return typeof reading === 'string' ? rejected(row.line, reading) : reading
    })
}

/** Fields at the end of a row that are left out are empty; a row of more fields is none. */
function rowOf(record: TableRecord, header: Header): TableRow | Rejected | undefined {
  const { count, rows } = header
  if (record.fields.length > count)
    return brokenOf(rejected(record.line, `it has ${counted(record.fields.length)}, and the header ${count}`), header)
  const row = new RecordRow(record, header)
  if (rows === 'ALL') return row
  const hasEnds = row.get('subject').trim() !== '' || row.get('object').trim() !== ''
  return hasEnds === (rows === 'WITH_ENDS') ? row : undefined
}

/** Unreadable rows of a file that holds nodes and edges are reported once, with the edges. */
const brokenOf = (record: Rejected, { rows }: Header): Rejected | undefined =>
  rows === 'WITHOUT_ENDS' ? undefined : record

class RecordRow implements TableRow {
  readonly #record: TableRecord
  readonly #header: Header

  constructor(record: TableRecord, header: Header) {
    this.#record = record
    this.#header = header
  }

  get line(): number {
    return this.#record.line
  }

  get columns(): readonly string[] {
    return this.#header.columns
  }

  get(column: string): string {
    const { places, listed } = this.#header
    const place = places.get(column)
    const field = place === undefined ? '' : (this.#record.fields[place] ?? '')
    if (column === 'predicate') return this.#predicate(field)
    return listed.size > 0 && listed.has(column) ? listedValues(field) : field
  }

  list(column: string): readonly string[] {
    return listIn(this.get(column))
  }

  /** Of a predicate that the record does not name: all of the record, or at least its subject. */
  cell(column: string): { readonly text: string; readonly start: number } {
    const { fields, written } = this.#record
    const place = this.#header.places.get(column) ?? -1
    const text = written[place] ?? ''
    if (text !== '' || column !== 'predicate') return { text, start: this.#record.startOf(place) }
    const { separator } = this.#header
    if (fields === written && separator !== ' ')
      return { text: written.join(separator), start: this.#record.startOf(0) }
    return { text: this.get('subject'), start: this.#record.startOf(this.#header.places.get('subject') ?? 0) }
  }

  #predicate(field: string): string {
    const { program, predicate, related } = this.#header
    if (program === null && predicate === null) return field
    if (program === 'GEPHI') {
      const type = this.#type()
      const isTold = /^(?:un)?directed$/i.test(type)
      const named = field.trim() === '' && !isTold ? type : field
      if (/^undirected$/i.test(type)) return undirected(named, related)
      if (named.trim() !== '') return named
    }
    return field.trim() === '' ? (predicate ?? '') : field
  }

  /** In Gephi's tables: whether an edge has a direction; in those of others what it says. */
  #type(): string {
    const { places } = this.#header
    return (this.#record.fields[places.get('Type') ?? places.get('type') ?? -1] ?? '').trim()
  }
}

/** Between semicolons, or as labels with a colon before each: `:Gene:Protein`. */
const listedValues = (field: string): string =>
  field.startsWith(':')
    ? field
        .slice(1)
        .replace(/(?<!biolink):(?=[A-Z`])/g, '|')
        .replaceAll('`', '')
    : field.replaceAll(';', '|')

const counted = (fields: number): string => (fields === 1 ? '1 field' : `${fields} fields`)

/** Why a field cannot be used, if it is longer than any that is read. */
export const tooLong = (column: string, value: string): string | undefined =>
  value.length > MAX_FIELD ? `its ${column} has more than ${MAX_FIELD.toLocaleString('en')} characters` : undefined
