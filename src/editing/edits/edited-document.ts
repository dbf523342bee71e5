import type { Key } from '../../../graph/vocabulary/keys.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import type { DocumentReview } from '../../content/review/document-review.ts'

/** A document as an editor finds it. */
export interface EditedDocument {
  readonly key: Key
  /**
   * The number of the published revision, a retirement among them; 0 when it was never published.
   */
  readonly publishedRevision: number
  /** What is published; null when it is not, or is retired. */
  readonly body: ContentDocument | null
  /** Null where it was never reviewed, and no review is planned. It is of no version. */
  readonly review: DocumentReview | null
}

/**
 * A document by its key as of a version, also one that is not published then; null when there never
 * was one.
 */
export async function editedDocument(store: ContentStore, id: Key, version: number): Promise<EditedDocument | null> {
  if ((await store.revisionCount(id)) === 0) return null
  const publishedRevision = (await store.publishedRevisions([id], version)).get(id) ?? 0
  const [body, reviews] = await Promise.all([bodyOfRevision(store, id, publishedRevision), store.reviews([id])])
  return { key: id, publishedRevision, body, review: reviews.get(id) ?? null }
}
