import { upperBound } from '../../algorithms/upper-bound.ts'
import type { AttributeValueRecord, DeclarationRecord } from '../records.ts'
import type { AttributeData } from '../tables/table-data.ts'
import type { TableRows } from '../tables/table-rows.ts'
import { readTexts } from '../tables/text-columns.ts'
import { columnsOfAttribute } from './columns-of-attribute.ts'
import { valuesInCell } from './values-in-cell.ts'

/** What reads fields of imported tables: a declaration, or the name of a column that none takes. */
export type ColumnReader = DeclarationRecord | string

/** How many rows are looked at between two pauses. */
const ROWS_PER_STEP = 1 << 14

/** The names of the columns of all tables that have no place of their own in a record. */
export function* importedColumns({ data }: TableRows): Iterable<string> {
  for (const attributes of [data.concepts.attributes, data.claims.evidence.attributes])
    for (const { columns } of attributes) for (const { name } of columns) yield name
}

/** Each row of concepts with a value, by the number of its concept. */
export function* importedOfConcepts(
  rows: TableRows,
  reader: ColumnReader,
  take: (number: number, values: readonly AttributeValueRecord[]) => void,
): Generator<void, void, void> {
  if (!hasColumn(rows.data.concepts.attributes, reader)) return
  const numberOf = new Int32Array(rows.concepts.size).fill(-1)
  const { rowOfConcept, further } = rows.numbers
  for (let number = 0; number < rowOfConcept.length; number++) {
    if (number % ROWS_PER_STEP === 0) yield
    if (rowOfConcept[number]! >= 0) numberOf[rowOfConcept[number]!] = number
  }
  for (let at = 0; at < further.numbers.length; at++)
    for (let place = further.offsets[at]!; place < further.offsets[at + 1]!; place++)
      numberOf[further.rows[place]!] = further.numbers[at]!
  yield* fieldsOf(rows.data.concepts.attributes, reader, (row, values) => {
    const number = numberOf[row]!
    if (number >= 0) take(number, values)
  })
}

/** Each piece of evidence of a row of claims with a value, by that row. */
export function* importedOfClaims(
  { data }: TableRows,
  reader: ColumnReader,
  take: (row: number, values: readonly AttributeValueRecord[]) => void,
): Generator<void, void, void> {
  const { attributes, firstPiece } = data.claims.evidence
  const rowOf = (piece: number) =>
    firstPiece === null ? piece : upperBound(firstPiece.length, (row) => firstPiece[row]! <= piece) - 1
  yield* fieldsOf(attributes, reader, (piece, values) => take(rowOf(piece), values))
}

const namesOf = (reader: ColumnReader): readonly string[] =>
  typeof reader === 'string' ? [reader] : columnsOfAttribute(reader)

function hasColumn(data: AttributeData, reader: ColumnReader): boolean {
  const names = new Set(namesOf(reader))
  return data.some(({ columns }) => columns.some(({ name }) => names.has(name)))
}

/** Each field once in the order of rows; every distinct text is read once. */
function* fieldsOf(
  data: AttributeData,
  reader: ColumnReader,
  take: (row: number, values: readonly AttributeValueRecord[]) => void,
): Generator<void, void, void> {
  const names = new Set(namesOf(reader))
  for (const { first, columns } of data) {
    for (const { name, fields } of columns) {
      if (!names.has(name)) continue
      const texts = readTexts(fields)
      const read = new Map<number, readonly AttributeValueRecord[]>()
      for (let row = 0; row < fields.at.length; row++) {
        if (row % ROWS_PER_STEP === 0) yield
        const code = fields.at[row]!
        if (code === fields.nullAt) continue
        const known = read.get(code) ?? valuesIn(reader, texts.textOf(code) ?? '')
        read.set(code, known)
        if (known.length > 0) take(first + row, known)
      }
    }
  }
}

/** The values of a field. One that does not fit is left out; the check of content lists it. */
export const valuesIn = (reader: ColumnReader, field: string): readonly AttributeValueRecord[] =>
  typeof reader === 'string' ? [field] : (valuesInCell(reader, field) ?? [])
