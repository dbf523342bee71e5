import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'

/** The newest published content. */
export interface PublishedContent {
  readonly version: number
  readonly digest: string
  readonly content: ContentSet
}

export async function publishedContent(store: ContentStore): Promise<PublishedContent> {
  const head = await store.head()
  if (!head) throw new Error('nothing was published yet')
  const documents = await store.documentsAt(head.version)
  return {
    version: head.version,
    digest: head.digest,
    content: contentSetOf(
      documents.map(({ document }) => document),
      head.at,
      head.language,
    ),
  }
}
