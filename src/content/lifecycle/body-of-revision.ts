import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from './content-store.ts'
import type { ContentDocument } from './revision.ts'

/**
 * What a document was in one of its revisions; null where that retires it, and where there is none,
 * as for 0.
 */
export const bodyOfRevision = async (
  store: ContentStore,
  document: Key,
  number: number,
): Promise<ContentDocument | null> => (number === 0 ? null : ((await store.revision(document, number))?.body ?? null))
