import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { documentUnknown } from '../edits/document-unknown.ts'
import { editedDocument } from '../edits/edited-document.ts'

/** The outcome of a review of a document. */
export interface ReviewAnswer {
  /** CONFLICT: another revision is published than the reviewer read; nothing was recorded. */
  readonly outcome: 'DONE' | 'CONFLICT'
  readonly document: Key
}

/**
 * Records that a published document was reviewed now, at the revision that the reviewer read, and
 * when the next review is due (ISO 8601, UTC; null: none is planned). Fails with NOT_FOUND when
 * there never was such a document, and with BAD_USER_INPUT when it is not published or the time has
 * passed.
 */
export async function reviewDocument(
  store: ContentStore,
  document: Key,
  basedOn: number,
  reviewBy: string | null,
  { author, at }: Pick<AuditStamp, 'author' | 'at'>,
): Promise<ReviewAnswer> {
  refusePast(reviewBy, at)
  await refuseUnpublished(store, document, 'There is nothing to review.')
  const recorded = await store.recordReview(document, basedOn, { by: author, at, reviewBy })
  return { outcome: recorded ? 'DONE' : 'CONFLICT', document }
}

/**
 * Says when the next review of a published document is due (null: none is planned), and nothing of
 * the last one. Fails as `reviewDocument` does.
 */
export async function planDocumentReview(
  store: ContentStore,
  document: Key,
  reviewBy: string | null,
  { at }: Pick<AuditStamp, 'at'>,
): Promise<ReviewAnswer> {
  refusePast(reviewBy, at)
  await refuseUnpublished(store, document, 'There is nothing to be reviewed.')
  await store.planReview(document, reviewBy)
  return { outcome: 'DONE', document }
}

function refusePast(reviewBy: string | null, now: string): void {
  if (reviewBy !== null && Date.parse(reviewBy) <= Date.parse(now))
    throw badUserInput(`"reviewBy" must be a time to come; ${reviewBy} has passed.`)
}

async function refuseUnpublished(store: ContentStore, document: Key, consequence: string): Promise<void> {
  const found = await editedDocument(store, document, Number.MAX_SAFE_INTEGER)
  if (!found) throw await documentUnknown(store, document)
  if (found.body === null)
    throw badUserInput(`${document} is not published${found.publishedRevision > 0 ? ' any more' : ''}. ${consequence}`)
}
