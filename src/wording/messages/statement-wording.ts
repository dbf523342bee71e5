import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { NounPhrase } from '../noun-phrase.ts'

/** What a sentence says of a claim besides its ends. */
export type StatedClaim = Pick<
  ClaimRecord,
  'predicate' | 'relation' | 'polarity' | 'explicitness' | 'cue' | 'attribution' | 'basis' | 'qualifiers'
>

/** Where a claim holds, such as `in the U.S.` */
export interface Scope {
  readonly text: string
  /** Whether the text is in another language than the sentence. */
  readonly isForeign: boolean
}

/** A claim with the words of its ends and its scope. */
export interface Statement {
  readonly claim: StatedClaim
  readonly subject: NounPhrase
  readonly object: NounPhrase
  readonly scope: Scope | null
}

export interface StatementWording {
  /** A clause without a capital letter and a full stop, worded as strongly as the source words it. */
  clause(statement: Statement): string
  /** The same after a clause that ended with its subject, which it takes up. */
  followingClause(statement: Statement): string
  /** A statement of the predicate without its certainty: a clause. */
  bareClause(predicate: Predicate, subject: NounPhrase, object: NounPhrase): string
}
