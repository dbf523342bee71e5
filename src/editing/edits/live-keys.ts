import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'

/** As many keys as suggestions are made of. */
const MOST = 20_000

/** The keys of published documents for suggestions, those of one kind (such as `driver`) first. */
export async function liveKeys(store: ContentStore, kind = ''): Promise<readonly Key[]> {
  const ofKind = kind === '' ? [] : await store.liveKeys(`${kind}:`, `${kind};`, MOST)
  const others = await store.liveKeys('', null, MOST)
  return [...new Set([...ofKind, ...others])].slice(0, MOST)
}
