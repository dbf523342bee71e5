import { textsIn } from '../../algorithms/packed-texts.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { AttributeRecord } from '../records.ts'
import type { AttributeData } from './table-data.ts'
import type { AttributeColumn } from './table-record.ts'
import { readTexts, textColumn } from './text-columns.ts'

/** The columns of all parts that have no place of their own in a record, by row or piece. */
export interface AttributeRows {
  /** In order of name; empty fields are left out. */
  at(row: number): readonly AttributeRecord[]
  /** The columns of the part whose rows are from `first` to before `end`. */
  columnsOf(first: number, end: number): readonly AttributeColumn[]
}

/** The columns of a part, whose rows start at `first`. */
export const attributesOfPart = (first: number, columns: readonly AttributeColumn[]): AttributeData[number] => ({
  first,
  columns: columns.map(({ name, fields }) => ({ name, fields: textColumn(fields) })),
})

/** Parts that have no such columns may be left out. */
export function attributeRows(data: AttributeData): AttributeRows {
  const parts = data.map(({ first, columns }) => ({
    first,
    columns: columns.map(({ name, fields }) => ({ name, fields, texts: readTexts(fields) })),
  }))
  const partAt = (row: number) => parts[upperBound(parts.length, (at) => parts[at]!.first <= row) - 1]
  return {
    at(row) {
      const part = partAt(row)
      if (part === undefined) return []
      return part.columns.flatMap(({ name, fields, texts }) => {
        // The part may be followed by parts without such columns.
        if (row - part.first >= fields.at.length) return []
        const value = texts.at(row - part.first)
        return value === null ? [] : [{ name, value }]
      })
    },
    columnsOf(first, end) {
      const part = partAt(first)
      if (part === undefined || part.first !== first || first === end) return []
      return part.columns.map(({ name, fields: { values, nullAt, at } }) => {
        const texts = textsIn(values)
        return {
          name,
          fields: {
            values: Array.from({ length: texts.size }, (_, code) => (code === nullAt ? null : texts.at(code))),
            at: new Uint32Array(at),
          },
        }
      })
    },
  }
}

/** The rows whose field of a name is this text. */
export function rowsWith(data: AttributeData, name: string, value: string): Uint32Array {
  const rows: number[] = []
  for (const { first, columns } of data) {
    const fields = columns.find((its) => its.name === name)?.fields
    if (fields === undefined) continue
    const texts = readTexts(fields)
    const size = fields.values.offsets.length - 1
    const codes = Array.from({ length: size }, (_, code) => code).filter((code) => texts.textOf(code) === value)
    const code = codes[0] ?? -1
    if (code < 0) continue
    for (let row = 0; row < fields.at.length; row++) if (fields.at[row] === code) rows.push(first + row)
  }
  return Uint32Array.from(rows)
}
