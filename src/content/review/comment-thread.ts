import type { Key } from '../../../graph/vocabulary/keys.ts'

/** What a thread of comments is about: a changeset, a document, a field of it, or words in it. */
export interface ThreadAnchor {
  /** Null for the whole changeset. */
  readonly document: Key | null
  /** The path of a field of the document, joined by full stops, such as `sections.hips.body`. */
  readonly path: string | null
  /** Words in the text of the field, and where they were when the thread was started. */
  readonly quote: string | null
  /** In UTF-16 code units; null without a quote. */
  readonly quoteStart: number | null
}

/** A thread of comments of a changeset. Its comments are events. */
export interface CommentThread extends ThreadAnchor {
  readonly changeset: string
  /** The number of the event that started it. */
  readonly number: number
  /** When it was resolved (ISO 8601, UTC) and by whom; null while it is open. */
  readonly resolvedAt: string | null
  readonly resolvedBy: string | null
}

/** Which threads of a changeset. What is left out is not asked. */
export interface ThreadFilter {
  readonly resolved?: boolean | undefined
  /** The keys of a document. */
  readonly documents?: readonly Key[] | undefined
}
