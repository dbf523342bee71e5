import { documentInputOf } from '../../content/inputs/document-input.ts'
import type { DocumentRevisionResolvers, EditedDocumentResolvers } from '../generated/resolver-types.ts'
import { numberAfter } from '../paging/number-after.ts'
import { rowPage } from '../paging/row-page.ts'

export const EditedDocument: EditedDocumentResolvers = {
  content: ({ body }) => body && documentInputOf(body),
  revisions: ({ key }, args, { stores, meter }) =>
    meter.oneAtATime(() =>
      rowPage(`revisions ${key}`, args, {
        read: (after, limit) => stores.content.history(key, numberAfter(after), limit),
        count: () => stores.content.revisionCount(key),
        placeOf: ({ number }) => [number],
      }),
    ),
}

export const DocumentRevision: DocumentRevisionResolvers = {
  content: ({ body }) => body && documentInputOf(body),
}
