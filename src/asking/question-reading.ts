import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type { BodySide, RunningPlace } from '../../graph/vocabulary/road-terms.ts'
import type { ConceptRecord } from '../snapshot/records.ts'

type Concepts = readonly ConceptRecord[]

/** A finding, with the side of the body that it is on where that is said. */
export interface AskedFinding {
  readonly concept: ConceptRecord
  readonly side: BodySide | null
}

/** A question of the graph with its arguments, as it was read. */
export type AskedQuestion =
  | { readonly form: 'EFFECTS' | 'CAUSES'; readonly of: ConceptRecord; readonly kinds: readonly ConceptKind[] | null }
  | {
      readonly form: 'PATHS'
      readonly from: ConceptRecord
      readonly to: ConceptRecord
      /** A leg side among them chooses the paths on it. */
      readonly via: Concepts
      readonly avoiding: Concepts
    }
  | {
      readonly form: 'VERDICT' | 'CERTAINTY' | 'EVIDENCE'
      readonly subject: ConceptRecord
      /** Whether one leads to the other, where it is a predicate that paths walk. */
      readonly predicate: Predicate
      readonly object: ConceptRecord
    }
  | { readonly form: 'WHY_NOT'; readonly from: ConceptRecord; readonly to: ConceptRecord }
  | { readonly form: 'COMMON_CAUSES'; readonly of: Concepts; readonly sameLegSide: boolean }
  | { readonly form: 'CORRECTIONS'; readonly from: ConceptRecord | null; readonly to: ConceptRecord }
  | { readonly form: 'WHAT_IF'; readonly remove: ConceptRecord; readonly to: ConceptRecord | null }
  | { readonly form: 'DIFFERENTIAL'; readonly findings: readonly AskedFinding[]; readonly road: AskedRoad | null }
  | ({ readonly form: 'LEG_SIDE' } & AskedRoad)
  | { readonly form: 'CONCEPT'; readonly concept: ConceptRecord }
  | { readonly form: 'CONCEPTS'; readonly kind: ConceptKind }

/** The place and manner of running. */
export interface AskedRoad {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly facingTraffic: boolean
  readonly place: RunningPlace
}

/** Words whose meaning was guessed, or that have several. */
export interface Assumption {
  /** As typed. */
  readonly words: string
  readonly concept: ConceptRecord
  /** What they may mean instead, best first. */
  readonly alternatives: Concepts
}

/** One way to read a question. */
export interface QuestionReading {
  readonly asked: AskedQuestion
  readonly assumptions: readonly Assumption[]
  /** Words that the reading does not use, as typed. */
  readonly unused: readonly string[]
}

/** What a question is read as. */
export interface Interpretation {
  /** Null where no form of question fits. */
  readonly reading: QuestionReading | null
  /** Other ways to read it, the likeliest first. */
  readonly others: readonly QuestionReading[]
  /** Words that are no name and no grammar, as typed. */
  readonly notUnderstood: readonly string[]
}
