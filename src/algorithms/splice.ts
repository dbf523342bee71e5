/** A key that came, went or has another value, with its positions; -1 where a list has it not. */
export interface SplicedKey {
  readonly key: string
  readonly before: number
  readonly after: number
}

/** How a list in order of key becomes another one. */
export interface Splice {
  readonly sizeBefore: number
  readonly sizeAfter: number
  /** In order of key. */
  readonly changed: readonly SplicedKey[]
  /** The entries without a change, from `from` to before `to`, and where they start afterwards. */
  readonly kept: readonly { readonly from: number; readonly to: number; readonly start: number }[]
  /** Whether no key came or went, so that every entry keeps its position. */
  readonly isInPlace: boolean
  /** As `movedTo` and `keptAt`, which are made at the first call. */
  moved(): Uint32Array | null
  stayed(): Uint32Array | null
}

interface Positions {
  readonly size: number
  positionOf(key: string): number | undefined
}

/** `keys` are those that may have changed, in any order. A key that neither list has is left out. */
export function spliceOf(before: Positions, after: Positions, keys: Iterable<string>): Splice {
  const changed: SplicedKey[] = []
  const kept: { from: number; to: number; start: number }[] = []
  let [at, start] = [0, 0]
  const keep = (to: number) => {
    if (to > at) kept.push({ from: at, to, start })
    start += to - at
    at = to
  }
  for (const key of [...new Set(keys)].sort()) {
    const [old, current] = [before.positionOf(key) ?? -1, after.positionOf(key) ?? -1]
    if (old < 0 && current < 0) continue
    changed.push({ key, before: old, after: current })
    keep(old >= 0 ? old : at + current - start)
    if (old >= 0) at++
    if (current >= 0) start++
  }
  keep(before.size)
  const isInPlace = changed.every((one) => one.before >= 0 && one.after >= 0)
  let stayed: Uint32Array | undefined
  let moved: Uint32Array | undefined
  const positionsOf = (): Uint32Array => {
    const positions = new Uint32Array(before.size).fill(GONE)
    for (const { from, to, start } of kept) {
      const shift = start - from
      for (let position = from; position < to; position++) positions[position] = position + shift
    }
    return positions
  }
  return {
    sizeBefore: before.size,
    sizeAfter: after.size,
    changed,
    kept,
    isInPlace,
    moved() {
      if (isInPlace) return null
      if (moved === undefined) {
        moved = positionsOf()
        for (const one of changed) if (one.before >= 0 && one.after >= 0) moved[one.before] = one.after
      }
      return moved
    },
    stayed() {
      if (changed.length === 0) return null
      stayed ??= positionsOf()
      return stayed
    },
  }
}

/** What `movedTo` gives for an entry that is gone. */
export const GONE = 2 ** 32 - 1

/** By position before, the position after; null where every entry keeps its position. */
export const movedTo = (splice: Splice): Uint32Array | null => splice.moved()

/** The same with `GONE` for replaced entries too; null where no entry changed. */
export const keptAt = (splice: Splice): Uint32Array | null => splice.stayed()

/** A copy of a column after a splice, with `numberOf` at the positions of changed entries. */
export function splicedColumn<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  column: Column,
  { sizeAfter, kept, changed }: Splice,
  numberOf: (changed: SplicedKey) => number,
): Column {
  const copy = new (column.constructor as new (size: number) => Column)(sizeAfter)
  for (const { from, to, start } of kept) copy.set(column.subarray(from, to), start)
  for (const one of changed) if (one.after >= 0) copy[one.after] = numberOf(one)
  return copy
}

/** The same for a list. */
export function splicedList<Item>(
  list: readonly Item[],
  { kept, changed, isInPlace }: Splice,
  itemOf: (changed: SplicedKey) => Item,
): readonly Item[] {
  if (isInPlace) {
    const copy = list.slice()
    for (const one of changed) copy[one.after] = itemOf(one)
    return copy
  }
  const [only] = changed
  // A copy of the language is faster than a loop, which does for many changes.
  if (changed.length === 1 && only !== undefined)
    return only.after < 0 ? list.toSpliced(only.before, 1) : list.toSpliced(only.after, 0, itemOf(only))
  const copy: Item[] = []
  let next = 0
  const addChanged = (before: number) => {
    for (; next < changed.length && changed[next]!.after < before; next++)
      if (changed[next]!.after >= 0) copy.push(itemOf(changed[next]!))
  }
  for (const { from, to, start } of kept) {
    addChanged(start)
    for (let at = from; at < to; at++) copy.push(list[at]!)
  }
  addChanged(Number.POSITIVE_INFINITY)
  return copy
}

/** Each position itself. */
export function inPlace(size: number): Uint32Array {
  const positions = new Uint32Array(size)
  for (let position = 0; position < size; position++) positions[position] = position
  return positions
}
