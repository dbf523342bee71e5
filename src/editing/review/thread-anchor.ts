import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { CommentThread, ThreadAnchor } from '../../content/review/comment-thread.ts'
import { fieldAt } from '../../content/review/field-at.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { documentUnknown } from '../edits/document-unknown.ts'
import { documentIn, type RenamedTo } from './keys-of-commented.ts'

/** What a new thread is to be about, as an editor names it. */
export interface AnchorInput {
  readonly document?: Key | null | undefined
  readonly path?: string | null | undefined
  readonly quote?: string | null | undefined
  /** Where the quote begins in the text of the field; left out where it occurs once. */
  readonly start?: number | null | undefined
}

/**
 * The anchor of a new thread. Fails with NOT_FOUND for a document that never was, and with
 * BAD_USER_INPUT where the document has no such field, or its text not these words.
 */
export async function threadAnchor(
  store: ContentStore,
  changeset: string,
  { document, path, quote, start }: AnchorInput,
): Promise<ThreadAnchor> {
  if ((path ?? null) !== null && (document ?? null) === null)
    throw badUserInput('"path" names a field of a document; name the document too.')
  if ((quote ?? null) !== null && (path ?? null) === null)
    throw badUserInput('"quote" is from the text of a field; name its "path" too.')
  if ((start ?? null) !== null && (quote ?? null) === null)
    throw badUserInput('"start" says where a quote begins; send the "quote" too.')
  const whole = { document: document ?? null, path: null, quote: null, quoteStart: null }
  if (typeof document !== 'string') return whole
  if ((await store.revisionCount(document)) === 0)
    throw await documentUnknown(store, document, await store.staged(changeset))
  if (typeof path !== 'string') return whole
  const field = await fieldOf(store, changeset, document, path, () => undefined)
  if (field === undefined)
    throw badUserInput(`${document} has no field "${path}" in this changeset. A path is one such as "summary".`)
  if (typeof quote !== 'string') return { ...whole, path }
  if (typeof field !== 'string')
    throw badUserInput(`The field "${path}" of ${document} is no text, so it has no words.`)
  return { ...whole, path, quote, quoteStart: placeOf(quote, field, start ?? null) }
}

function placeOf(quote: string, text: string, start: number | null): number {
  if (start !== null) {
    if (text.startsWith(quote, start) && start >= 0) return start
    throw badUserInput(`"quote" does not begin at ${start} of the text. Leave "start" out where it occurs once.`)
  }
  const found = text.indexOf(quote)
  if (found < 0) throw badUserInput('"quote" is not in the text of the field as the changeset has it.')
  if (text.includes(quote, found + 1)) throw badUserInput('"quote" occurs more than once; say by "start" which it is.')
  return found
}

/**
 * Whether a thread speaks of what is no longer there: its field is gone, or its words are not where
 * they were.
 */
export async function isOutdated(
  store: ContentStore,
  { changeset, document, path, quote, quoteStart }: CommentThread,
  renamedTo: RenamedTo,
): Promise<boolean> {
  if (document === null || path === null) return false
  const field = await fieldOf(store, changeset, document, path, renamedTo)
  if (quote === null) return field === undefined
  return typeof field !== 'string' || !field.startsWith(quote, quoteStart ?? 0)
}

/** A field of a document as a changeset has it. */
async function fieldOf(
  store: ContentStore,
  changeset: string,
  document: Key,
  path: string,
  renamedTo: RenamedTo,
): Promise<unknown> {
  const body = await documentIn(store, changeset, document, renamedTo)
  return body === null ? undefined : fieldAt(body, path)
}
