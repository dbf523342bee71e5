import type { Key } from '../../../graph/vocabulary/keys.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/** A document that others published since a changeset edited it: what was approved, and what a rebase makes of that. */
export interface RebasedDocument {
  readonly document: Key
  /** What was published when the changeset was approved; null where nothing was. */
  readonly before: ContentDocument | null
  /** What the changeset staged. */
  readonly approved: ContentDocument | null
  /** What is published now. */
  readonly now: ContentDocument | null
  /** What the rebased changeset stages; 'DROPPED' where nothing is left of the edit. */
  readonly rebased: ContentDocument | null | 'DROPPED'
}

/**
 * The documents of which the approver would see another diff than the one that was approved, field by field. Only a document that was
 * there before and afterwards has fields to compare.
 */
export const differentlyChanged = (documents: readonly RebasedDocument[]): readonly Key[] =>
  documents
    .filter(({ before, approved, now, rebased }) => {
      if (before === null || approved === null || now === null || rebased === null || rebased === 'DROPPED') return true
      return said(before, approved) !== said(now, rebased)
    })
    .map(({ document }) => document)

/** A diff as a text that is equal for equal diffs. What changed line by line follows from the values. */
const said = (before: ContentDocument, after: ContentDocument): string =>
  JSON.stringify(fieldDiff(before, after).map(({ path, what, before: from, after: to }) => [path, what, from, to]))
