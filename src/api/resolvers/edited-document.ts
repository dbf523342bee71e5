import { documentInputOf } from '../../content/inputs/document-input.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { OPEN_STATES } from '../../content/lifecycle/workflow.ts'
import { isTargetLanguage } from '../../content/translations/language-tag.ts'
import { textAttributes } from '../../content/translations/text-attributes.ts'
import { translationIn } from '../../content/translations/translation-status.ts'
import { type EditedDocument as EditedDocumentRecord, editedDocument } from '../../editing/edits/edited-document.ts'
import { draftUses } from '../../editing/usage/draft-uses.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { changesetPage } from '../finding/changeset-page.ts'
import type {
  DocumentReviewPayloadResolvers,
  DocumentRevisionResolvers,
  EditedDocumentResolvers,
  UnitTranslationResolvers,
} from '../generated/resolver-types.ts'
import { arrayRows } from '../paging/array-rows.ts'
import { rowPage } from '../paging/row-page.ts'
import { keysOf, revisionsUnderKeys } from '../revisions-under-keys.ts'
import { usedInForEditors } from '../usage.ts'

export const EditedDocument: EditedDocumentResolvers = {
  content: ({ body }) => body && documentInputOf(body),
  translations: ({ body }, { language }, { served, snapshot: { sourceLanguage, attributes } }) => {
    if (body === null || typeOfDocument(body.key) === 'table') return []
    const texts = textAttributes(attributes.editors.declared.values())
    if (language !== null && language !== undefined)
      return [translationIn(body, translatedInto(language, sourceLanguage), texts)]
    return served.texts.offered().flatMap((its) => (its === sourceLanguage ? [] : [translationIn(body, its, texts)]))
  },
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

/** Fails with BAD_USER_INPUT for what is no language to translate into. */
function translatedInto(language: string, source: string): string {
  if (isTargetLanguage(language, source)) return language
  throw badUserInput(
    `"language" must be the tag of another language than "${source}", such as "de" or "pt-BR"; "${language.slice(0, 60)}" came.`,
  )
}

export const UnitTranslation: UnitTranslationResolvers = { source: ({ source }) => source?.source ?? null }

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
