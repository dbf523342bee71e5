import type { NounPhrase } from '../noun-phrase.ts'

/** What speaks against a statement: evidence, a claim that denies it, or one of the opposite. */
export type DisputedBy = 'EVIDENCE' | 'DENIAL' | 'OPPOSITE'

export interface ExplanationWording {
  /** What follows a clause, or its citations, where the statement is disputed. */
  disputed(by: DisputedBy): string
  /** `number`: its first citation. */
  weakestStep(to: NounPhrase, number: number): string
  /** `numbers`: the citations of the claims without a certainty, such as `[2]`; at least one. */
  assumed(numbers: readonly string[]): string
  /** More of the start makes for less of the end. */
  negativePath(start: NounPhrase, end: NounPhrase): string
  /** Claims disagree on whether more of the start makes for more or for less of the end. */
  mixedPath(start: NounPhrase, end: NounPhrase): string
  /** Several causes of a concept act together, as a fact says. */
  jointCauses(concept: NounPhrase, fact: string): string
}
