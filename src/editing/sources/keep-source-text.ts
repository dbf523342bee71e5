import { createHash } from 'node:crypto'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { MAX_SOURCE_TEXT, type SourceText } from '../../content/sources/source-text.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { documentUnknown } from '../edits/document-unknown.ts'

/** The outcome of a change to the text of a source. */
export interface SourceTextAnswer {
  /**
   * CONFLICT: another text is kept than the caller saw. NOTHING_TO_DO: the text is kept already, or
   * none is kept that could be deleted.
   */
  readonly outcome: 'DONE' | 'CONFLICT' | 'NOTHING_TO_DO'
  readonly source: Key
  /** The text that is kept now. */
  readonly text: SourceText | null
}

/** A text to be kept. */
export interface TextToKeep {
  readonly source: Key
  readonly text: string
  /** The hash of the text that it replaces or continues; null: none is kept. */
  readonly replaces: string | null
  /** Whether it continues the kept text. */
  readonly append: boolean
}

/**
 * Keeps the untouched text of a source, so that quotes are checked with it. `isKnown` tells of a
 * source that has no document, as rows of tables name some. Fails with NOT_FOUND when there is no
 * such source, and with BAD_USER_INPUT when the text is empty or too long.
 */
export async function keepSourceText(
  store: ContentStore,
  { source, text, replaces, append }: TextToKeep,
  { author, at }: Pick<AuditStamp, 'author' | 'at'>,
  isKnown: (source: Key) => boolean,
): Promise<SourceTextAnswer> {
  const isSource = source.startsWith('source:') && (isKnown(source) || (await store.revisionCount(source)) > 0)
  if (!isSource) throw await documentUnknown(store, source)
  if (text === '') throw badUserInput('"text" must not be empty. To delete a text, use "deleteSourceText".')
  const kept = await store.sourceText(source)
  if ((kept?.hash ?? null) !== replaces) return { outcome: 'CONFLICT', source, text: kept }
  const whole = append && kept ? kept.text + text : text
  if (whole.length > MAX_SOURCE_TEXT)
    throw badUserInput(
      `The text of a source may have ${MAX_SOURCE_TEXT} UTF-16 code units; this one has ${whole.length}. Keep the part that is quoted, or make several sources of it.`,
    )
  const next = { source, text: whole, hash: hashOf(whole), keptBy: author, keptAt: at }
  if (next.hash === kept?.hash) return { outcome: 'NOTHING_TO_DO', source, text: kept }
  return (await store.keepSourceText(next, replaces))
    ? { outcome: 'DONE', source, text: next }
    : { outcome: 'CONFLICT', source, text: await store.sourceText(source) }
}

/** Deletes the text of a source, unless it is another one than the caller saw. */
export async function deleteSourceText(store: ContentStore, source: Key, hash: string): Promise<SourceTextAnswer> {
  if (await store.deleteSourceText(source, hash)) return { outcome: 'DONE', source, text: null }
  const text = await store.sourceText(source)
  return { outcome: text === null ? 'NOTHING_TO_DO' : 'CONFLICT', source, text }
}

const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
