import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../documents.ts'
import { documentsOf } from './content-set.ts'
import { type FieldChange, fieldDiff } from './field-diff.ts'
import type { ContentDocument } from './revision.ts'

/**
 * What became of one document: `before` and `after` are the whole document, null where there is
 * none.
 */
export type ContentChange =
  | { readonly change: 'ADDED'; readonly document: Key; readonly before: null; readonly after: ContentDocument }
  | { readonly change: 'RETIRED'; readonly document: Key; readonly before: ContentDocument; readonly after: null }
  | {
      readonly change: 'CHANGED'
      readonly document: Key
      readonly before: ContentDocument
      readonly after: ContentDocument
      /** In order of path, at least one. */
      readonly fields: readonly FieldChange[]
    }

/**
 * What has to be done to the documents of one content set to make them those of another, in order
 * of key. Documents with the same content are not listed, and neither the order of mentions,
 * passages and anchors nor the moment of release is content. References are compared as they are
 * written, so both sets should have theirs resolved.
 */
export function contentDiff(from: ContentSet, to: ContentSet): ContentChange[] {
  const work = contentDiffInSteps(from, to)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** How many documents are compared between two yields. */
const DOCUMENTS_PER_STEP = 16

/** The same in steps of about a millisecond. */
export function* contentDiffInSteps(from: ContentSet, to: ContentSet): Generator<void, ContentChange[], void> {
  const [old, fresh] = [byKey(from), byKey(to)]
  const changes: ContentChange[] = []
  for (const [index, document] of [...new Set([...old.keys(), ...fresh.keys()])].sort().entries()) {
    if (index % DOCUMENTS_PER_STEP === 0) yield
    const before = old.get(document) ?? null
    const after = fresh.get(document) ?? null
    if (before === after) continue
    if (before === null) {
      if (after !== null) changes.push({ change: 'ADDED', document, before, after })
    } else if (after === null) changes.push({ change: 'RETIRED', document, before, after })
    else {
      const fields = fieldDiff(before, after)
      if (fields.length > 0) changes.push({ change: 'CHANGED', document, before, after, fields })
    }
  }
  return changes
}

const byKey = (content: ContentSet): ReadonlyMap<Key, ContentDocument> =>
  new Map(documentsOf(content).map((document) => [document.key, document]))
