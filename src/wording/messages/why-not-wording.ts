import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'

/** Why a chain of claims is no path of a question, one whole sentence each. */
export interface ConditionWording {
  polarity(claim: string, polarity: Polarity): string
  predicate(claim: string, predicate: string, admitted: readonly string[]): string
  explicitness(claim: string, explicitness: Explicitness, admitted: readonly Explicitness[]): string
  certainty(claim: string, certainty: number, least: number): string
  shortcut(claim: string): string
  /** `relation`: null where the claim names none. */
  relation(claim: string, relation: string | null, admitted: readonly string[]): string
  source(claim: string, admitted: readonly string[]): string
  kind(claim: string, admitted: readonly string[]): string
  avoided(concept: string): string
  legSide(side: LegRole): string
  length(steps: number, most: number): string
}

export interface WhyNotWording {
  readonly survives: string
  readonly undecided: string
  readonly noChain: string
  /** `reasons`: a sentence for each failed condition of the nearest chain. */
  blocked(reasons: readonly string[]): string
  readonly conditions: ConditionWording
}
