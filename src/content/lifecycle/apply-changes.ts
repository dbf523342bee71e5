import type { ContentSet } from '../documents.ts'
import type { ContentChange } from './content-diff.ts'
import { contentSetOf, documentsOf, withEdits } from './content-set.ts'
import type { ContentDocument } from './revision.ts'
import { withFieldChanges } from './with-field-changes.ts'

/**
 * The content after these changes. Of a document that is CHANGED only the listed fields are set:
 * what the changes do not name stays as it is here. For any two sets, `applyChanges(a,
 * contentDiff(a, b))` has the content of `b`. Throws when a document that the changes start from is
 * not there, or one that they add is.
 */
export function applyChanges(content: ContentSet, changes: readonly ContentChange[]): ContentSet {
  const documents = documentsOf(content)
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const edits = changes.map((change) => {
    const found = byKey.get(change.document)
    if ((found === undefined) !== (change.change === 'ADDED')) {
      throw new Error(`${change.document} cannot be ${change.change}: it is ${found ? '' : 'not '}there`)
    }
    const body =
      change.change === 'CHANGED' && found ? (withFieldChanges(found, change.fields) as ContentDocument) : change.after
    return { document: change.document, body }
  })
  return contentSetOf(withEdits(documents, edits), content.publishedAt, content.language)
}
