import type { Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { Cut } from './completeness-wording.ts'

/** The paths that a change concerns, by what becomes of them. */
export type PathsOf = 'gained' | 'lost' | 'changed'

/** A count of paths, exact or a lower bound. */
export interface CountOfPaths {
  readonly count: bigint
  readonly isExact: boolean
}

/** What a change does to causal paths. */
export interface ImpactWording {
  counts(gained: CountOfPaths, lost: CountOfPaths, changed: CountOfPaths): string
  /** The weightiest path, by the names of its concepts; certainties before and after, 1 or 2. */
  example(of: PathsOf, names: readonly string[], certainties: readonly number[]): string
  /** The concepts that no cause leads to any more, of which at most `most` are named. */
  unreachable(concepts: readonly string[], most: number): string
  articleExpresses(article: string, claims: readonly string[], most: number): string
  moreArticles(count: number): string
  readonly unreachableStopped: string
  countStopped(of: PathsOf, cut: Cut): string
  notRanked(of: PathsOf): string
}

/** Why a part of a supposition changes nothing. */
export interface SuppositionWording {
  notAffirmed(claim: string, polarity: Polarity): string
  notWalked(claim: string, predicate: string): string
  readonly endsUnknown: string
}
