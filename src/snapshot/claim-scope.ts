import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'

/** A part of all claims. What is absent limits nothing. */
export interface ClaimScope {
  /**
   * Of the claims of `RELATES_TO`, those with one of these relations. Other claims are all in it.
   */
  readonly relations?: readonly string[]
  /** Claims with evidence or a finding from one of these sources; of a table, all of its rows. */
  readonly sources?: readonly Key[]
  /** Claims of which both ends are of these kinds. */
  readonly kinds?: readonly ConceptKind[]
}

/** The conditions of a scope. Each is a bit in the marks of a claim: 1, 2 and 4. */
const SCOPE_CONDITIONS = ['RELATION', 'SOURCE', 'KIND'] as const
export type ScopeCondition = (typeof SCOPE_CONDITIONS)[number]

/** The bit of a condition in the marks of a claim. */
export const bitOf = (condition: ScopeCondition): number => 1 << SCOPE_CONDITIONS.indexOf(condition)
/** The conditions in the marks of one claim. */
export const conditionsIn = (marks: number): ScopeCondition[] =>
  SCOPE_CONDITIONS.filter((condition) => (marks & bitOf(condition)) !== 0)
