import type { Key } from '../../graph/vocabulary/keys.ts'
import type { WrittenRecords } from './written-records.ts'

/**
 * The key that a document has now, by one of its former keys. All records are read at the first
 * call, and none after it.
 */
export function renames({
  concepts,
  claims,
  sources,
  articles,
  assets,
  declarations,
}: WrittenRecords): (key: Key) => Key | undefined {
  let known: Map<Key, Key> | undefined
  return (key) => {
    if (known === undefined) {
      known = new Map()
      for (const records of [concepts, claims, sources, articles, assets, declarations])
        for (const record of records) for (const former of record.formerKeys ?? []) known.set(former, record.key)
    }
    return known.get(key)
  }
}
