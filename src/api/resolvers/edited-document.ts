import { documentInputOf } from '../../content/inputs/document-input.ts'
import { editedDocument } from '../../editing/edits/edited-document.ts'
import { draftUses } from '../../editing/usage/draft-uses.ts'
import type {
  DocumentReviewPayloadResolvers,
  DocumentRevisionResolvers,
  EditedDocumentResolvers,
} from '../generated/resolver-types.ts'
import { arrayRows } from '../paging/array-rows.ts'
import { rowPage } from '../paging/row-page.ts'
import { keysOf, revisionsUnderKeys } from '../revisions-under-keys.ts'
import { usedIn } from '../usage.ts'

export const EditedDocument: EditedDocumentResolvers = {
  content: ({ body }) => body && documentInputOf(body),
  reviewedAt: ({ review }) => review?.reviewedAt ?? null,
  reviewedBy: ({ review }) => review?.reviewedBy ?? null,
  reviewedRevision: ({ review }) => review?.reviewedRevision ?? null,
  reviewBy: ({ review }) => review?.reviewBy ?? null,
  revisions: ({ key, body }, args, { stores, meter }) =>
    meter.oneAtATime(() => rowPage(`revisions ${key}`, args, revisionsUnderKeys(stores.content, keysOf(key, body)))),
  usedIn,
  renamedTo: ({ key }, _args, { snapshot }) => snapshot.renamedTo(key) ?? null,
  usedInDrafts: async ({ key }, args, { stores, meter }) => {
    const uses = await meter.oneAtATime(() => draftUses(stores.content, key))
    const numbered = uses.map((use, number) => ({ ...use, number }))
    return rowPage(
      `usedInDrafts ${key}`,
      args,
      arrayRows(numbered, ({ number }) => [number]),
    )
  },
}

export const DocumentReviewPayload: DocumentReviewPayloadResolvers = {
  document: async ({ document }, _args, { stores, publishedVersion }) => {
    const found = await editedDocument(stores.content, document, publishedVersion)
    if (!found) throw new Error(`The document ${document}, whose review was recorded, is gone.`)
    return found
  },
}

export const DocumentRevision: DocumentRevisionResolvers = {
  content: ({ body }) => body && documentInputOf(body),
}
