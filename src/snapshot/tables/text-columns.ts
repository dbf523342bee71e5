import { type PackedTexts, textPacker, textsIn } from '../../algorithms/packed-texts.ts'
import type { Codes, TextColumn } from './table-data.ts'
import type { Values } from './table-record.ts'

/** A copy of codes below `count` in the smallest array that holds them. */
export const smallest = (at: Uint32Array, count: number): Codes =>
  count <= 2 ** 8 ? new Uint8Array(at) : count <= 2 ** 16 ? new Uint16Array(at) : at.slice()

/** Reads a dictionary column of texts. */
export interface ReadTexts {
  /** The text or null that a code names. */
  textOf(code: number): string | null
  /** The text or null of a row. */
  at(row: number): string | null
}

export function readTexts({ values, nullAt, at }: TextColumn): ReadTexts {
  const texts = textsIn(values)
  const textOf = (code: number) => (code === nullAt ? null : texts.at(code))
  return { textOf, at: (row) => textOf(at[row]!) }
}

/** The column of one part. */
export function textColumn(column: Values<string | null>): TextColumn {
  const taken = textColumnOfParts()
  taken.take(column)
  return taken.end()
}

/** A dictionary column of many parts, taken one after another. */
export interface TextColumnOfParts {
  take(column: Values<string | null>): void
  end(): TextColumn
}

export function textColumnOfParts(): TextColumnOfParts {
  const codes = codesOfParts<string | null>()
  const texts = textPacker()
  let nullAt = -1
  return {
    take(column) {
      for (const value of codes.take(column)) {
        if (value === null) nullAt = texts.size
        texts.add(value ?? '')
      }
    },
    end: () => ({ values: texts.end(), nullAt, at: smallest(codes.at(), texts.size) }),
  }
}

/** Gives the values of many parts codes, in the order in which they come. */
export function codesOfParts<Value>() {
  const codes = new Map<Value, number>()
  let at = new Uint32Array(1 << 10)
  let count = 0
  return {
    /** The values that were not known before. */
    take(column: Values<Value>): Value[] {
      const added: Value[] = []
      const own = new Uint32Array(column.values.length)
      for (const [index, value] of column.values.entries()) {
        const known = codes.get(value)
        own[index] = known ?? codes.size
        if (known !== undefined) continue
        codes.set(value, codes.size)
        added.push(value)
      }
      const size = column.at.length
      if (count + size > at.length) {
        const larger = new Uint32Array(Math.max(2 * at.length, count + size))
        larger.set(at)
        at = larger
      }
      for (let row = 0; row < size; row++) at[count + row] = own[column.at[row]!]!
      count += size
      return added
    },
    at: () => at.subarray(0, count),
  }
}

/** JSON of few rows, which ascend. */
export interface SparseTexts {
  readonly rows: Uint32Array
  readonly texts: PackedTexts
}

export function sparseTexts() {
  const rows: number[] = []
  const texts = textPacker()
  return {
    add(row: number, value: unknown): void {
      rows.push(row)
      texts.add(JSON.stringify(value))
    },
    end: (): SparseTexts => ({ rows: Uint32Array.from(rows), texts: texts.end() }),
  }
}
