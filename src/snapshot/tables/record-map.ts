import type { Key } from '../../../graph/vocabulary/keys.ts'

/** Records that are made when they are asked for, in order of key. */
export interface LazyRecords<Item> {
  readonly size: number
  /** The position of the record that a key names, or undefined. */
  positionOf(key: Key): number | undefined
  keyAt(position: number): Key
  recordAt(position: number): Item
}

/** By map, the records after a key, which a map does not find by itself. */
const after = new WeakMap<object, (key: Key) => Iterable<unknown>>()

/** The records of a map in order of key, those after a key; after '' all. */
export function* recordsAfter<Item>(map: ReadonlyMap<Key, Item>, key: Key): Iterable<Item> {
  const found = after.get(map)
  if (found) yield* found(key) as Iterable<Item>
  else for (const [own, record] of map) if (own > key) yield record
}

/** A map of such records. It holds none of them: every look makes its own. */
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
  after.set(map, function* (key: Key) {
    let [low, high] = [0, size]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (keyAt(middle) <= key) low = middle + 1
      else high = middle
    }
    for (let position = low; position < size; position++) yield recordAt(position)
  })
  return Object.freeze(map)
}
