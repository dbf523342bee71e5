import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'

/** The newest published content, with the number of each document's revision. */
export interface PublishedContent {
  readonly version: number
  readonly content: ContentSet
  readonly revisions: ReadonlyMap<Key, number>
}

export async function publishedContent(store: ContentStore): Promise<PublishedContent> {
  const head = await store.head()
  if (!head) throw new Error('nothing was published yet')
  const documents = await store.documentsAt(head.version)
  return {
    version: head.version,
    content: contentSetOf(
      documents.map(({ document }) => document),
      head.at,
    ),
    revisions: new Map(documents.map(({ document, revision }) => [document.key, revision])),
  }
}
