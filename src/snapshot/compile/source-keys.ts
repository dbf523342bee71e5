import type { Key } from '../../../graph/vocabulary/keys.ts'
import { positionIn } from '../../algorithms/position-in.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type { SourceRecord } from '../records.ts'

/** The keys of the sources of documents, and of those that rows of tables name, in order. */
export const sourceKeysOf = (documents: SortedMap<SourceRecord>, named: ReadonlyMap<Key, string>): readonly Key[] =>
  named.size === 0 ? [...documents.keys()] : [...new Set([...documents.keys(), ...named.keys()])].sort()

/** The same after changes of some documents, where rows name the same sources. */
export function changedSourceKeys(
  before: readonly Key[],
  documents: SortedMap<SourceRecord>,
  named: ReadonlyMap<Key, string>,
  changed: readonly Key[],
): readonly Key[] {
  const isKnown = (key: Key) => positionIn(before, key) !== undefined
  const added = [...new Set(changed)].filter((key) => documents.has(key) && !isKnown(key)).sort()
  const gone = new Set(changed.filter((key) => !documents.has(key) && !named.has(key) && isKnown(key)))
  if (added.length === 0 && gone.size === 0) return before
  const keys: Key[] = []
  let next = 0
  for (const key of before) {
    while (next < added.length && added[next]! < key) keys.push(added[next++]!)
    if (!gone.has(key)) keys.push(key)
  }
  return [...keys, ...added.slice(next)]
}
