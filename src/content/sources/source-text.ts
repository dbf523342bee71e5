import type { Key } from '../../../graph/vocabulary/keys.ts'

/**
 * The untouched text of a source, kept to check quotes with. It is no part of any version: no
 * graph, digest, export or public answer has it.
 */
export interface SourceText {
  readonly source: Key
  readonly text: string
  /** `sha256:` and the hexadecimal digits of the hash of the text as UTF-8. */
  readonly hash: string
  /** The name of the user. */
  readonly keptBy: string
  /** ISO 8601, UTC. */
  readonly keptAt: string
}

/** The longest text that is kept, in UTF-16 code units. */
export const MAX_SOURCE_TEXT = 1_000_000

/** Where the texts of sources are kept. Every call is one transaction. */
export interface SourceTexts {
  sourceText(source: Key): Promise<SourceText | null>
  /** The hash of each text that is kept: of some sources, or of all. */
  sourceTextHashes(sources?: readonly Key[]): Promise<ReadonlyMap<Key, string>>
  /**
   * Keeps a text in place of the one with the hash `basedOn` (null: of none). False, and nothing is
   * written, where another text is kept, or none.
   */
  keepSourceText(text: SourceText, basedOn: string | null): Promise<boolean>
  /** Deletes the text with the hash `basedOn`; false where another text is kept, or none. */
  deleteSourceText(source: Key, basedOn: string): Promise<boolean>
}
