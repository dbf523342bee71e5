import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../documents.ts'
import { contentSetOf, documentsOf } from './content-set.ts'
import type { FieldChange } from './field-diff.ts'
import { type ConflictSide, mergeDocuments } from './merge-documents.ts'
import type { ContentDocument } from './revision.ts'

/**
 * A document of which both sides changed the same part, or which one side retired and the other
 * changed.
 */
export interface ContentConflict {
  readonly document: Key
  readonly yours: ContentDocument | null
  readonly theirs: ContentDocument | null
  /** From yours to theirs. Empty where one side retired the document. */
  readonly fields: readonly FieldChange[]
}

export interface ContentMerge {
  /** Both sides together; in each conflict, the kept side. */
  readonly content: ContentSet
  /** In order of key. */
  readonly conflicts: readonly ContentConflict[]
}

/**
 * Merges what two sides made of the same content, document by document and field by field. What one
 * side alone changed, added or retired is in the result. Two documents of one key that both sides
 * added merge like two changes of an empty one.
 */
export function mergeContent(
  base: ContentSet,
  yours: ContentSet,
  theirs: ContentSet,
  keep: ConflictSide,
): ContentMerge {
  const [before, mine, other] = [byKey(base), byKey(yours), byKey(theirs)]
  const documents: ContentDocument[] = []
  const conflicts: ContentConflict[] = []
  for (const document of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
    const [first, second] = [mine.get(document) ?? null, other.get(document) ?? null]
    const start = before.get(document) ?? null
    if (start === second) {
      // Most documents are this one object on both sides, and tables are large.
      if (first) documents.push(first)
      continue
    }
    const merge = mergeDocuments(start, first, second, keep)
    if (merge.document) documents.push(merge.document)
    if (merge.conflict) conflicts.push({ document, yours: first, theirs: second, fields: merge.fields })
  }
  return { content: contentSetOf(documents, theirs.publishedAt, theirs.language), conflicts }
}

const byKey = (content: ContentSet): ReadonlyMap<Key, ContentDocument> =>
  new Map(documentsOf(content).map((document) => [document.key, document]))
