import { setImmediate } from 'node:timers/promises'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { SourceTexts } from '../content/sources/source-text.ts'

/**
 * The hash of the text of a source, under the first of its keys that has one, for one request: those
 * asked for at once are read at once.
 */
export type SourceTextHashes = (keys: readonly Key[]) => Promise<string | null>

export function sourceTextHashes(store: Pick<SourceTexts, 'sourceTextHashes'>): SourceTextHashes {
  const wanted = new Set<Key>()
  let reading: Promise<ReadonlyMap<Key, string>> | undefined
  const read = async () => {
    // The other sources of a list ask in the same turn.
    await setImmediate()
    const sources = [...wanted]
    wanted.clear()
    reading = undefined
    return store.sourceTextHashes(sources)
  }
  return async (keys) => {
    for (const key of keys) wanted.add(key)
    reading ??= read()
    const hashes = await reading
    const key = keys.find((each) => hashes.has(each))
    return (key && hashes.get(key)) ?? null
  }
}
