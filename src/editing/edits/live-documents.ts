import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/** Every document that is published, in order of key: now, or as of a version. */
export async function liveDocuments(store: ContentStore, version?: number): Promise<readonly ContentDocument[]> {
  const read = version ?? (await store.head())?.version ?? 0
  return read === 0 ? [] : (await store.documentsAt(read)).map(({ document }) => document)
}
