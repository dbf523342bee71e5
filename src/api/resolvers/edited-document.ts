import { documentInputOf } from '../../content/inputs/document-input.ts'
import { editedDocument } from '../../editing/edits/edited-document.ts'
import { draftUses } from '../../editing/usage/draft-uses.ts'
import type {
  DocumentReviewPayloadResolvers,
  DocumentRevisionResolvers,
  EditedDocumentResolvers,
} from '../generated/resolver-types.ts'
import { arrayRows } from '../paging/array-rows.ts'
import { numberAfter } from '../paging/number-after.ts'
import { rowPage } from '../paging/row-page.ts'
import { usedIn } from '../usage.ts'

export const EditedDocument: EditedDocumentResolvers = {
  content: ({ body }) => body && documentInputOf(body),
  reviewedAt: ({ review }) => review?.reviewedAt ?? null,
  reviewedBy: ({ review }) => review?.reviewedBy ?? null,
  reviewedRevision: ({ review }) => review?.reviewedRevision ?? null,
  reviewBy: ({ review }) => review?.reviewBy ?? null,
  revisions: ({ key }, args, { stores, meter }) =>
    meter.oneAtATime(() =>
      rowPage(`revisions ${key}`, args, {
        read: (after, limit) => stores.content.history(key, numberAfter(after), limit),
        count: () => stores.content.revisionCount(key),
        placeOf: ({ number }) => [number],
      }),
    ),
  usedIn,
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
