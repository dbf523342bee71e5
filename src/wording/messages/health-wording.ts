/** What was found about a published document. */
export interface FoundInHealth {
  readonly document: string
  /** The other documents that it is about. */
  readonly related: readonly string[]
  /** A count, a date, or languages with units, where the reason has one; otherwise empty. */
  readonly detail: string
}

/** Why a document needs an editor, but for a broken rule. */
export type WordedReason =
  | 'EVIDENCE_AGAINST'
  | 'CONTRADICTING_TWINS'
  | 'ONE_LINE_OF_EVIDENCE'
  | 'HEDGE_COUNTED_TWICE'
  | 'QUOTE_NOT_IN_TEXT'
  | 'QUOTES_WITHOUT_TEXT'
  | 'CONCEPT_WITHOUT_CLAIM'
  | 'CONCEPT_WITHOUT_ARTICLE'
  | 'SAME_NAME'
  | 'SOURCE_WITHOUT_CLAIM'
  | 'ARTICLE_OUTDATED'
  | 'REVIEW_OVERDUE'
  | 'TRANSLATION_OUTDATED'
  | 'TRANSLATION_MISSING'

/** The rules whose violations have a way to mend of their own. */
export type WordedRule =
  | 'AS_ASKED'
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
  | 'QUOTE_ELSEWHERE'
  | 'UNREACHABLE_ANCHOR'
  | 'REFUSED_LINK'
  | 'REFUSED_IMAGE'
  | 'INCOMPLETE_ASSET'
  | 'SHORTCUT_WITHOUT_CHAIN'
  | 'WRONG_ATTRIBUTE'
  | 'MISSING_ATTRIBUTE'

/** What editors are told of the health of content. */
export interface HealthWording {
  /** What was found, in one sentence. */
  readonly found: Readonly<Record<WordedReason, (found: FoundInHealth) => string>>
  /** A rule that a document breaks, by its code. `message` tells of it in English. */
  ruleBroken(document: string, code: string, message: string): string
  /** What to do, and where the API does it. */
  readonly mending: Readonly<Record<WordedReason, string>>
  readonly mendingOfRules: Readonly<Record<WordedRule, string>>
  /** What breaks a rule holds up every edit of its document. */
  readonly holdsUp: string
}
