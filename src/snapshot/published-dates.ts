import type { Key } from '../../graph/vocabulary/keys.ts'

/** The publication dates of a node at a version. They are no part of the version's digest. */
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
