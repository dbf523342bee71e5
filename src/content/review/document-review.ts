import type { Key } from '../../../graph/vocabulary/keys.ts'

/** When a document was reviewed, and when it is to be reviewed again. Content says nothing of it. */
export interface DocumentReview {
  readonly document: Key
  /** ISO 8601, UTC; null before the first review. */
  readonly reviewedAt: string | null
  /** The name of the user; null before the first review. */
  readonly reviewedBy: string | null
  /**
   * The number of the published revision that was reviewed; 0 where that was under a former key, and
   * null before the first review.
   */
  readonly reviewedRevision: number | null
  /** When the next review is due (ISO 8601, UTC); null where none is planned. */
  readonly reviewBy: string | null
}

/** The place of a review in the list of those that are due. */
export interface DuePlace {
  readonly reviewBy: string
  readonly document: Key
}

/** Where the reviews of documents are kept. Every call is one transaction. */
export interface DocumentReviews {
  /** Those of some documents that were ever reviewed, or are to be. */
  reviews(documents: readonly Key[]): Promise<ReadonlyMap<Key, DocumentReview>>
  /**
   * Replaces the review of a document where the published revision is still `basedOn`; false, and
   * nothing is written, where it is another or retires the document.
   */
  recordReview(document: Key, basedOn: number, review: NewDocumentReview): Promise<boolean>
  /** Says when the next review is due, and nothing of the last one; null: none is planned. */
  planReview(document: Key, reviewBy: string | null): Promise<void>
  /**
   * The reviews of published documents that are due before a moment (ISO 8601, UTC), the longest
   * overdue first, after a place (null: from the first), as of a version.
   */
  overdueReviews(
    before: string,
    after: DuePlace | null,
    limit: number,
    version?: number,
  ): Promise<readonly DocumentReview[]>
  overdueReviewCount(before: string, version?: number): Promise<number>
}

/** A review that was just made. */
export interface NewDocumentReview {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reviewBy: string | null
}
