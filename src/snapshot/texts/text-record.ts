import type { Key } from '../../../graph/vocabulary/keys.ts'

/** A translated text as readers get it. */
export interface TranslatedText {
  readonly text: string
  /** The source text has changed since. Absent: it has not. */
  readonly isOutdated?: true
}

/** By language (BCP 47), then by unit, such as `name` or `facts.p11.value`. */
export type TextsByLanguage = Readonly<Record<string, Readonly<Record<string, TranslatedText>>>>

/**
 * The published translations of one document, beside its record. Parts that the document no longer
 * has are left out.
 */
export interface TextRecord {
  /** The key of the document. */
  readonly key: Key
  readonly languages: TextsByLanguage
  /** Of each language, whether parts of the document that readers should find are missing. */
  readonly incomplete: readonly string[]
}
