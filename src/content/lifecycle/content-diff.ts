import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../documents.ts'
import { documentsOf } from './content-set.ts'
import { type FieldChange, fieldDiff } from './field-diff.ts'
import type { ContentDocument } from './revision.ts'

/** What became of one document: `before` and `after` are the whole document, null where there is none. */
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
 * What has to be done to the documents of one content set to make them those of another, in order of key. Documents with
 * the same content are not listed, and neither the order of mentions, passages and anchors nor the moment of release is
 * content. References are compared as they are written, so both sets should have theirs resolved.
 */
export function contentDiff(from: ContentSet, to: ContentSet): ContentChange[] {
  const [old, fresh] = [byKey(from), byKey(to)]
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((document): ContentChange[] => {
    const before = old.get(document) ?? null
    const after = fresh.get(document) ?? null
    if (before === null) return after === null ? [] : [{ change: 'ADDED', document, before, after }]
    if (after === null) return [{ change: 'RETIRED', document, before, after }]
    const fields = fieldDiff(before, after)
    return fields.length === 0 ? [] : [{ change: 'CHANGED', document, before, after, fields }]
  })
}

const byKey = (content: ContentSet): ReadonlyMap<Key, ContentDocument> =>
  new Map(documentsOf(content).map((document) => [document.key, document]))
