import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { PathQuestion } from '../paths/path-question.ts'
import type { PathCondition } from './claim-conditions.ts'

/** One condition that a near path fails, and what fails it: a claim, a concept, or neither where it is the path as a whole. */
export interface FailedCondition {
  readonly condition: PathCondition
  readonly claim: ClaimRecord | null
  readonly concept: ConceptRecord | null
}

export interface NearStep {
  readonly from: ConceptRecord
  readonly to: ConceptRecord
  /** The claim that comes nearest to being a step. */
  readonly claim: ClaimRecord
  /** Whether it is one: no condition on claims fails here. */
  readonly admitted: boolean
}

/** A chain of claims that would be a path if it were not for the conditions it fails. It is not a causal path. */
export interface NearPath {
  readonly steps: readonly NearStep[]
  /** At least one, in the order in which the path meets them. */
  readonly failed: readonly FailedCondition[]
}

/**
 * SURVIVES: there is a path. BLOCKED: there would be, but for some conditions. NOT_STATED: no chain of claims joins the
 * ends. UNDECIDED: a bound stopped the search before it could tell.
 */
export type WhyNotAnswer = 'SURVIVES' | 'BLOCKED' | 'NOT_STATED' | 'UNDECIDED'

/** What is asked: a path question without concepts to pass. */
export type WhyNotQuestion = Omit<PathQuestion, 'via' | 'orderBy'>
