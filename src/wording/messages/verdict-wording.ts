import type { KindPairs } from '../../../graph/vocabulary/may-join.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { NounPhrase } from '../noun-phrase.ts'

/** How the text of a verdict opens that claims make. */
export type VerdictOpening = 'STATED' | 'STATED_BUT_DISPUTED' | 'NEGATED' | 'DISPUTED' | 'INFERRED'

export interface VerdictWording {
  readonly openings: Readonly<Record<VerdictOpening, string>>
  /** `sources`: those named of the ones whose evidence refutes it; `more`: how many are not. */
  refuted(sources: readonly string[], more: number): string
  notStated(
    predicate: Predicate,
    subject: NounPhrase,
    object: NounPhrase,
    /** The claims that join the two in another way. */
    related: readonly string[],
    /** What the predicate may join; null where it may join these two. */
    joins: KindPairs | null,
  ): string
}
