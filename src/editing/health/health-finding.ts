import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type DocumentKind, kindOfDocument } from '../../content/lifecycle/kind-of-document.ts'
import type { Violation } from '../../content/violation.ts'

/** Why a document needs an editor, in the order of lists. */
export const HEALTH_REASONS = [
  'RULE_BROKEN',
  'EVIDENCE_AGAINST',
  'CONTRADICTING_TWINS',
  'ONE_LINE_OF_EVIDENCE',
  'HEDGE_COUNTED_TWICE',
  'QUOTE_NOT_IN_TEXT',
  'QUOTES_WITHOUT_TEXT',
  'CONCEPT_WITHOUT_CLAIM',
  'CONCEPT_WITHOUT_ARTICLE',
  'SAME_NAME',
  'SOURCE_WITHOUT_CLAIM',
  'ARTICLE_OUTDATED',
  'REVIEW_OVERDUE',
  'TRANSLATION_OUTDATED',
  'TRANSLATION_MISSING',
] as const
export type HealthReason = (typeof HEALTH_REASONS)[number]

/** Something about a published document that an editor should look at. It holds up no publish. */
export interface HealthFinding {
  readonly reason: HealthReason
  readonly document: Key
  readonly kind: DocumentKind
  /** Tells findings with one reason about one document apart. */
  readonly number: number
  /** The other documents that it is about, in order of key. */
  readonly related: readonly Key[]
  /** What was found, where the reason and the related documents do not say it. */
  readonly detail: string | null
  /** The violation, where a rule is broken; otherwise null. */
  readonly violation: Violation | null
}

/** In order of document. */
export const byDocument = (a: HealthFinding, b: HealthFinding): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.number - b.number

export const finding = (
  reason: HealthReason,
  document: Key,
  more: Partial<Pick<HealthFinding, 'number' | 'related' | 'detail' | 'violation'>> = {},
): HealthFinding => ({
  ...{ reason, document, kind: kindOfDocument(document) },
  ...{ number: 0, related: [], detail: null, violation: null },
  ...more,
})
