import type { Key } from '../../graph/vocabulary/keys.ts'

/** Every way content can be wrong. */
export type ViolationCode =
  | 'BAD_FILE'
  | 'BAD_YAML'
  | 'BAD_SHAPE'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_ID'
  | 'AMBIGUOUS_ID'
  | 'WRONG_ENDS'
  | 'SELF_CLAIM'
  | 'DUPLICATE_CLAIM'
  | 'CYCLE'
  | 'MISSING_EVIDENCE'
  | 'QUOTE_TOO_LONG'
  | 'QUOTE_OUTSIDE_PASSAGE'
  | 'QUOTE_MISMATCH'
  | 'QUOTE_NOT_IN_TEXT'
  | 'UNREACHABLE_ANCHOR'
  | 'REFUSED_LINK'
  | 'REFUSED_IMAGE'
  | 'INCOMPLETE_ASSET'
  | 'SHORTCUT_WITHOUT_CHAIN'
  | 'HEDGE_COUNTED_TWICE'
  | 'WRONG_ATTRIBUTE'
  | 'MISSING_ATTRIBUTE'

/** The way from a document to a part of it: `['evidence', 0, 'quote']`. */
export type Path = readonly (string | number)[]

/**
 * One thing that is wrong with one part of one document. An expected outcome, so a value and not an
 * error.
 */
export interface Violation {
  readonly code: ViolationCode
  /** What was expected, what came, and what to do. */
  readonly message: string
  readonly document: Key
  readonly path: Path
}

export const violation = (code: ViolationCode, document: Key, path: Path, message: string): Violation =>
  Object.freeze({ code, message, document, path })

/**
 * A violation by a name that may be misspelled, before likely names are added to its message. The
 * rule knows what `among` means.
 */
export interface Misspelling {
  readonly violation: Violation
  readonly written: string
  readonly among: string
}

/** What a check reports. */
export type RawViolation = Violation | Misspelling

export const violationIn = (raw: RawViolation): Violation => ('violation' in raw ? raw.violation : raw)
