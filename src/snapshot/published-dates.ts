import type { Key } from '../../graph/vocabulary/keys.ts'

/** When a node came to be what it is at a version. The digest of a version does not depend on it. */
export interface PublishedDates {
  /** When it was first published (ISO 8601, UTC). */
  readonly createdAt: string
  /** When the version was published that last changed it (ISO 8601, UTC). */
  readonly updatedAt: string
  /** That version. */
  readonly updatedIn: number
}

/** The dates of a document by its key. */
export type DatesOfDocument = (document: Key) => PublishedDates
