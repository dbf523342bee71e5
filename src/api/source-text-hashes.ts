import { setImmediate } from 'node:timers/promises'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { SourceTexts } from '../content/sources/source-text.ts'

/** The hashes of the texts of sources, for one request: those asked for at once are read at once. */
export type SourceTextHashes = (source: Key) => Promise<string | null>

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
  return async (source) => {
    wanted.add(source)
    reading ??= read()
    return (await reading).get(source) ?? null
  }
}
