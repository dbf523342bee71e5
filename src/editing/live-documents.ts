import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'

/** Every document that is published now, in order of key. */
export async function liveDocuments(store: ContentStore): Promise<readonly ContentDocument[]> {
  const head = await store.head()
  return head === null ? [] : (await store.documentsAt(head.version)).map(({ document }) => document)
}
