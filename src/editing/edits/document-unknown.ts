import { type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import { notFound, type PublicError } from '../../errors/public-errors.ts'
import { liveKeys } from './live-keys.ts'

/**
 * That there is no such document, with those of similar keys that are published, or staged beside
 * it.
 */
export async function documentUnknown(
  store: ContentStore,
  key: Key,
  staged: readonly { readonly document: Key }[] = [],
): Promise<PublicError> {
  const published = await liveKeys(store, splitKey(key)?.prefix)
  return notFound('document', key, nearest(key, [...staged.map(({ document }) => document), ...published]))
}
