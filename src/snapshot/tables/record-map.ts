import type { Key } from '../../../graph/vocabulary/keys.ts'

/** Records made on demand, in order of key. */
export interface LazyRecords<Item> {
  readonly size: number
  /** The position of the record that a key names, or undefined. */
  positionOf(key: Key): number | undefined
  keyAt(position: number): Key
  recordAt(position: number): Item
}

/** A map of records made on demand. It holds none of them: each look-up makes its own. */
export function recordMap<Item>({ size, positionOf, keyAt, recordAt }: LazyRecords<Item>): ReadonlyMap<Key, Item> {
  function* each<Part>(part: (position: number) => Part): Generator<Part, undefined> {
    for (let position = 0; position < size; position++) yield part(position)
  }
  const entries = () => each((position): [Key, Item] => [keyAt(position), recordAt(position)])
  const map: ReadonlyMap<Key, Item> = {
    size,
    has: (key) => positionOf(key) !== undefined,
    get(key) {
      const position = positionOf(key)
      return position === undefined ? undefined : recordAt(position)
    },
    keys: () => each(keyAt),
    values: () => each(recordAt),
    entries,
    [Symbol.iterator]: entries,
    forEach(visit) {
      for (const [key, record] of entries()) visit(record, key, map)
    },
  }
  return Object.freeze(map)
}
