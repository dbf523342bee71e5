import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { formerKeysOf } from '../content/lifecycle/moved-keys.ts'
import type { ContentDocument, Revision } from '../content/lifecycle/revision.ts'
import type { Rows } from './paging/row-page.ts'

/** The former keys of a document, oldest first, and its key. */
export const keysOf = (key: Key, body: ContentDocument | null): readonly Key[] => [...formerKeysOf(body), key]

/** The revisions of a document under some keys, one key after another. */
export const revisionsUnderKeys = (
  store: Pick<ContentStore, 'history' | 'revisionCount'>,
  keys: readonly Key[],
): Rows<Revision> => ({
  async read(after, limit) {
    const [from = 0, number = 0] = (after ?? []).map(Number)
    const found: Revision[] = []
    for (const [index, key] of keys.entries()) {
      if (index < from || found.length === limit) continue
      found.push(...(await store.history(key, index === from ? number : 0, limit - found.length)))
    }
    return found
  },
  async count() {
    const counts = await Promise.all(keys.map((key) => store.revisionCount(key)))
    return counts.reduce((sum, count) => sum + count, 0)
  },
  placeOf: ({ document, number }) => [keys.indexOf(document), number],
})
