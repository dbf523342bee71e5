import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { PathQuestion } from '../paths/path-question.ts'
import type { PathCondition } from './claim-conditions.ts'

/**
 * One failed condition of a near path, and its cause: a claim, a concept, or neither for the path
 * as a whole.
 */
export interface FailedCondition {
  readonly condition: PathCondition
  readonly claim: ClaimRecord | null
  readonly concept: ConceptRecord | null
}

export interface NearStep {
  readonly from: ConceptRecord
  readonly to: ConceptRecord
  /** The claim that is nearest to being an edge. */
  readonly claim: ClaimRecord
  /** Whether it is an edge: it fails no condition on claims. */
  readonly admitted: boolean
}

/** A chain of claims that fails some conditions of a path. It is not a causal path. */
export interface NearPath {
  readonly steps: readonly NearStep[]
  /** At least one, in the order in which the path meets them. */
  readonly failed: readonly FailedCondition[]
}

/**
 * SURVIVES: there is a path. BLOCKED: there would be, but for some conditions. NOT_STATED: no chain
 * of claims joins the ends. UNDECIDED: a bound stopped the search before it could tell.
 */
export type WhyNotAnswer = 'SURVIVES' | 'BLOCKED' | 'NOT_STATED' | 'UNDECIDED'

/** The question: a path question without concepts to pass. */
export type WhyNotQuestion = Omit<PathQuestion, 'via' | 'orderBy'>
