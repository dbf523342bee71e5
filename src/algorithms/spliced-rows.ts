import { GONE } from './splice.ts'

/** By row, ascending numbers, in compressed sparse rows. */
export interface NumberRows {
  readonly offsets: Uint32Array
  readonly numbers: Uint32Array
}

/** How rows of numbers become others. */
export interface RowSplice {
  /** By row before, the row after or `GONE`; null where all rows keep their places. */
  readonly movedRows: Uint32Array | null
  readonly rowsAfter: number
  /** By number before, the number after or `GONE`; null where nothing moves or goes. Ascends. */
  readonly moved: Uint32Array | null
  /** By row after, ascending numbers that it has besides. */
  readonly added: ReadonlyMap<number, readonly number[]>
}

/** How many numbers are passed between two pauses: some milliseconds. */
const NUMBERS_PER_SLICE = 1 << 18

/** The rows after a splice, with pauses: one pass over all numbers. */
export function* splicedRows(
  before: NumberRows,
  { movedRows, rowsAfter, moved, added }: RowSplice,
): Generator<void, NumberRows, void> {
  if (moved === null && added.size === 0)
    return movedRows === null && rowsAfter === before.offsets.length - 1
      ? before
      : { offsets: movedOffsets(before.offsets, movedRows, rowsAfter), numbers: before.numbers }
  const origin = originsOf(before.offsets.length - 1, movedRows, rowsAfter)
  const count = Array.from(added.values(), ({ length }) => length).reduce((sum, length) => sum + length, 0)
  const numbers = new Uint32Array(before.numbers.length + count)
  const offsets = new Uint32Array(rowsAfter + 1)
  const old = before.numbers
  const hasMore = new Uint8Array(rowsAfter)
  for (const row of added.keys()) hasMore[row] = 1
  let size = 0
  let paused = 0
  for (let row = 0; row < rowsAfter; row++) {
    const from = origin[row]!
    const start = from < 0 ? 0 : before.offsets[from]!
    const end = from < 0 ? 0 : before.offsets[from + 1]!
    if (hasMore[row] === 0) {
      if (moved === null) {
        numbers.set(old.subarray(start, end), size)
        size += end - start
      } else {
        for (let at = start; at < end; at++) {
          const number = moved[old[at]!]!
          if (number !== GONE) numbers[size++] = number
        }
      }
    } else {
      const more = added.get(row)!
      let taken = 0
      for (let at = start; at < end; at++) {
        const number = moved === null ? old[at]! : moved[old[at]!]!
        if (number === GONE) continue
        while (taken < more.length && more[taken]! < number) numbers[size++] = more[taken++]!
        numbers[size++] = number
      }
      while (taken < more.length) numbers[size++] = more[taken++]!
    }
    offsets[row + 1] = size
    if (size - paused > NUMBERS_PER_SLICE) {
      paused = size
      yield
    }
  }
  return { offsets, numbers: size === numbers.length ? numbers : numbers.slice(0, size) }
}

/** By row after, the row before, or -1. */
export function originsOf(rowsBefore: number, movedRows: Uint32Array | null, rowsAfter: number): Int32Array {
  const origin = new Int32Array(rowsAfter).fill(-1)
  for (let row = 0; row < rowsBefore; row++) {
    const now = movedRows === null ? row : movedRows[row]!
    if (now !== GONE) origin[now] = row
  }
  return origin
}

/** Rows that are gone are empty. */
function movedOffsets(before: Uint32Array, movedRows: Uint32Array | null, rowsAfter: number): Uint32Array {
  const origin = originsOf(before.length - 1, movedRows, rowsAfter)
  const offsets = new Uint32Array(rowsAfter + 1)
  for (let row = 0; row < rowsAfter; row++) {
    const from = origin[row]!
    offsets[row + 1] = offsets[row]! + (from < 0 ? 0 : before[from + 1]! - before[from]!)
  }
  return offsets
}
