import type { Values } from './table-record.ts'

/** A dictionary column of many parts, taken one after another. */
export interface Dictionary<Value> {
  readonly values: readonly Value[]
  take(column: Values<Value>): void
  /** By row, in the smallest array that holds them. */
  positions(): Uint16Array | Uint32Array
}

export function dictionary<Value>(): Dictionary<Value> {
  const values: Value[] = []
  const codes = new Map<Value, number>()
  let at = new Uint32Array(1 << 10)
  let count = 0
  return {
    values,
    take(column) {
      const own = column.values.map((value) => {
        const known = codes.get(value)
        if (known !== undefined) return known
        codes.set(value, values.length)
        return values.push(value) - 1
      })
      const size = column.at.length
      if (count + size > at.length) {
        const larger = new Uint32Array(Math.max(2 * at.length, count + size))
        larger.set(at)
        at = larger
      }
      for (let row = 0; row < size; row++) at[count + row] = own[column.at[row]!]!
      count += size
    },
    positions: () => smallest(at.subarray(0, count), values.length),
  }
}

/** A copy of codes below `count` in the smallest array that holds them. */
export const smallest = (at: Uint32Array, count: number): Uint16Array | Uint32Array =>
  count <= 2 ** 16 ? Uint16Array.from(at) : at.slice()
