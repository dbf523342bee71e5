import { EXPLICITNESSES, type Explicitness, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES, type Predicate, SIGNED_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimScope } from '../../snapshot/claim-scope.ts'
import type { Said } from '../../wording/words.ts'

/** The claims that a causal path may use. Only affirmed claims qualify. */
export interface ClaimFilter extends ClaimScope {
  readonly explicitness: readonly Explicitness[]
  /** 0 to 1. */
  readonly minCertainty: number
  readonly predicates: readonly Predicate[]
  readonly includeShortcuts: boolean
}

/** The default causal projection. */
export const DEFAULT_FILTER: ClaimFilter = Object.freeze({
  explicitness: Object.freeze(['EXPLICIT', 'IMPLIED'] as const),
  minCertainty: 0,
  predicates: CAUSAL_PREDICATES,
  includeShortcuts: false,
})

/** The affirmed hierarchy, whoever states it. */
export const HIERARCHY_FILTER: ClaimFilter = Object.freeze({
  explicitness: EXPLICITNESSES,
  minCertainty: 0,
  predicates: Object.freeze(['SUBTYPE_OF'] as const),
  includeShortcuts: true,
})

/** The default projection of paths with signs. */
export const SIGNED_FILTER: ClaimFilter = Object.freeze({ ...DEFAULT_FILTER, predicates: SIGNED_PREDICATES })

export const DEFAULT_MAX_LENGTH = 8
export const GREATEST_MAX_LENGTH = 32
/** A path question keeps one bit of state for each concept that it must pass. */
export const MAX_VIA = 8

/**
 * CERTAINTY: most certain first, then shortest, then by key. LENGTH: shortest first, then most
 * certain, then by key. WEAKEST_STEP: the path with the most certain weakest step first, then most
 * certain, then shortest, then by key.
 */
export type PathOrder = 'CERTAINTY' | 'LENGTH' | 'WEAKEST_STEP'

/** The orders by a sum over the steps of a path: of costs, or of ones. */
export type SumOrder = Exclude<PathOrder, 'WEAKEST_STEP'>

/** The requested paths. All keys are of concepts that exist. */
export interface PathQuestion {
  readonly from: readonly Key[]
  readonly to: readonly Key[]
  /** Concepts that a path must all pass, its ends included. */
  readonly via: readonly Key[]
  /** Concepts that a path must not pass, its ends included. */
  readonly avoiding: readonly Key[]
  readonly legSide: LegRole | null
  /** Walkable predicates only; of a question with signs, admissible ones. */
  readonly filter: ClaimFilter
  /** Whether steps may lower what they lead to. */
  readonly signed?: boolean
  /** Whether a concept of the question stands for its subtypes too, theirs included. */
  readonly includeSubtypes?: boolean
  /** The most edges, 1 to 32. */
  readonly maxLength: number
  readonly orderBy: PathOrder
}

/**
 * The projection in words. Every answer that counts or ranks paths carries it. `maxLength` is null
 * where paths may have any length.
 */
export const projectionInWords =
  (filter: ClaimFilter, maxLength: number | null): Said =>
  ({ wording }) =>
    wording.projections.claims({ ...filter, maxLength })
