import { BARE_ASSERTION } from '../../../graph/vocabulary/certainty-scale.ts'
import type { CausalPath, PathStep } from '../paths/causal-path.ts'
import { certaintyBasis } from './certainty-basis.ts'
import { tellingClaim } from './step-words.ts'

/** How many steps of a path are weaker than a plain statement of a source, by what weakens them. */
export interface StepCounts {
  /** A source says it with a hedge: its wording is weaker than a bare assertion. */
  readonly hedgedSteps: number
  /** No source says it outright, but one implies it. */
  readonly impliedSteps: number
  /** The certainty of its strongest claim was not given, so a default stands for it. */
  readonly assumedSteps: number
}

export function stepCounts({ steps }: Pick<CausalPath, 'steps'>): StepCounts {
  const count = (condition: (step: PathStep) => boolean) => steps.filter(condition).length
  return { hedgedSteps: count(isHedged), impliedSteps: count(isImplied), assumedSteps: count(isAssumed) }
}

export const isHedged = ({ claims, certainty }: PathStep): boolean =>
  tellingClaim({ claims }).explicitness === 'EXPLICIT' &&
  certaintyBasis(claims[0]) === 'WORDING' &&
  certainty < BARE_ASSERTION

export const isImplied = (step: PathStep): boolean => tellingClaim(step).explicitness === 'IMPLIED'

/** Whether no source states or implies it. */
export const isInferred = (step: PathStep): boolean => tellingClaim(step).explicitness === 'INFERRED'

export const isAssumed = ({ claims }: PathStep): boolean => certaintyBasis(claims[0]) === 'DEFAULT'
