import type { Interpretation } from '../../asking/question-reading.ts'
import type { Verdict } from '../../traversal/explain/verdict.ts'
import type { PathConnectionRecord } from './records.ts'

/** A question as it was read, with what its answer takes. */
export interface AskedRecord extends Interpretation {
  readonly question: string
  readonly first: number
}

/** The question of a reading, with the type that it has in the schema. */
export type ReadRecord = { readonly __typename: ReadType } & object

export type ReadType =
  | 'ReadReach'
  | 'ReadPaths'
  | 'ReadStatement'
  | 'ReadOutcomes'
  | 'ReadSupposition'
  | 'ReadFindings'
  | 'ReadRoad'
  | 'ReadConcept'
  | 'ReadKind'

export interface StatementRecord {
  readonly verdict: Verdict
  readonly paths: PathConnectionRecord | null
}

/** The answer to a read question, with the type that it has in the schema. */
export type AnswerRecord = { readonly __typename: AnswerType } & object

export type AnswerType =
  | 'ReachConnection'
  | 'CausalPathConnection'
  | 'StatementAnswer'
  | 'WhyNot'
  | 'CommonCauseConnection'
  | 'SmallestCorrections'
  | 'WhatIf'
  | 'HypothesisConnection'
  | 'LegSideAnswer'
  | 'ConceptAnswer'
  | 'ConceptConnection'
