import { upperBound } from '../../algorithms/upper-bound.ts'
import type { AttributeRecord } from '../records.ts'
import { smallest } from './dictionary.ts'
import type { AttributeColumn } from './table-record.ts'

/** The columns of all parts that have no place of their own in a record, by row or piece. */
export interface AttributeRows {
  /** Takes the columns of a part, whose rows start at `first`. */
  take(first: number, columns: readonly AttributeColumn[]): void
  /** In order of name; empty fields are left out. */
  at(row: number): readonly AttributeRecord[]
  /** The rows whose field of a name is this text. */
  rowsWith(name: string, value: string): number[]
}

export function attributeRows(): AttributeRows {
  const firsts: number[] = []
  const parts: { name: string; values: readonly (string | null)[]; at: Uint16Array | Uint32Array }[][] = []
  return {
    take(first, columns) {
      firsts.push(first)
      parts.push(
        columns.map(({ name, fields }) => ({
          name,
          values: fields.values,
          at: smallest(fields.at, fields.values.length),
        })),
      )
    },
    at(row) {
      const part = upperBound(firsts.length, (at) => firsts[at]! <= row) - 1
      const first = firsts[part] ?? 0
      return (parts[part] ?? []).flatMap(({ name, values, at }) => {
        const value = values[at[row - first]!] ?? null
        return value === null ? [] : [{ name, value }]
      })
    },
    rowsWith(name, value) {
      const rows: number[] = []
      for (const [part, columns] of parts.entries()) {
        const column = columns.find((its) => its.name === name)
        const code = column?.values.indexOf(value) ?? -1
        if (column !== undefined && code >= 0)
          for (const [row, its] of column.at.entries()) if (its === code) rows.push(firsts[part]! + row)
      }
      return rows
    },
  }
}
