import type { Key } from '../../../graph/vocabulary/keys.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/**
 * A document that others published since a changeset edited it: the approved edit, and the edit
 * after the rebase.
 */
export interface RebasedDocument {
  readonly document: Key
  /** The published document at the approval; null where there was none. */
  readonly before: ContentDocument | null
  /** The document as the changeset staged it. */
  readonly approved: ContentDocument | null
  /** The published document now. */
  readonly now: ContentDocument | null
  /**
   * The document as the rebased changeset stages it; 'DROPPED' where nothing is left of the edit.
   */
  readonly rebased: ContentDocument | null | 'DROPPED'
}

/**
 * The documents of which the approver would see another diff than the one that was approved, field
 * by field. Only a document that was there before and afterwards has fields to compare.
 */
export const differentlyChanged = (documents: readonly RebasedDocument[]): readonly Key[] =>
  documents
    .filter(({ before, approved, now, rebased }) => {
      if (before === null || approved === null || now === null || rebased === null || rebased === 'DROPPED') return true
      return diffAsText(before, approved) !== diffAsText(now, rebased)
    })
    .map(({ document }) => document)

/** A diff as a text that is equal for equal diffs. Changes line by line follow from the values. */
const diffAsText = (before: ContentDocument, after: ContentDocument): string =>
  JSON.stringify(fieldDiff(before, after).map(({ path, what, before: from, after: to }) => [path, what, from, to]))
