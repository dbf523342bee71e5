import { documentInputOf } from '../../content/inputs/document-input.ts'
import { OPEN_STATES } from '../../content/lifecycle/workflow.ts'
import { type EditedDocument as EditedDocumentRecord, editedDocument } from '../../editing/edits/edited-document.ts'
import { draftUses } from '../../editing/usage/draft-uses.ts'
import type { RequestContext } from '../context.ts'
import { changesetPage } from '../finding/changeset-page.ts'
import type {
  DocumentReviewPayloadResolvers,
  DocumentRevisionResolvers,
  EditedDocumentResolvers,
} from '../generated/resolver-types.ts'
import { arrayRows } from '../paging/array-rows.ts'
import { rowPage } from '../paging/row-page.ts'
import { keysOf, revisionsUnderKeys } from '../revisions-under-keys.ts'
import { usedInForEditors } from '../usage.ts'

export const EditedDocument: EditedDocumentResolvers = {
  content: ({ body }) => body && documentInputOf(body),
  retiredAt: async (document, _args, context) => (await retirementOf(document, context))?.at ?? null,
  retiredIn: async (document, _args, context) => (await retirementOf(document, context))?.version ?? null,
  openIn: ({ key }, args, context) =>
    changesetPage(context, `openIn ${key}`, { states: OPEN_STATES, document: key }, 'NEWEST', args),
  reviewedAt: ({ review }) => review?.reviewedAt ?? null,
  reviewedBy: ({ review }) => review?.reviewedBy ?? null,
  reviewedRevision: ({ review }) => review?.reviewedRevision ?? null,
  reviewBy: ({ review }) => review?.reviewBy ?? null,
  revisions: ({ key, body }, args, { stores, meter }) =>
    meter.oneAtATime(() => rowPage(`revisions ${key}`, args, revisionsUnderKeys(stores.content, keysOf(key, body)))),
  usedIn: usedInForEditors,
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

/** The publication that retired a document; null unless it is retired as of the version. */
async function retirementOf(
  { key, body, publishedRevision }: EditedDocumentRecord,
  { stores, publishedVersion, meter }: RequestContext,
) {
  if (body !== null || publishedRevision === 0) return null
  return meter.oneAtATime(async () => {
    const changes = await stores.content.publishedChanges(key)
    const last = changes.findLast(({ version }) => version <= publishedVersion)
    return last ? stores.content.publication(last.version) : null
  })
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
