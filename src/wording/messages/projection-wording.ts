import type { Explicitness } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'

/** Which claims a question walks. Absent limits limit nothing. */
export interface Projection {
  readonly predicates: readonly string[]
  readonly relations?: readonly string[]
  readonly sources?: readonly string[]
  readonly kinds?: readonly string[]
  readonly explicitness: readonly Explicitness[]
  readonly minCertainty: number
  readonly includeShortcuts: boolean
  /** Null where paths may have any length. */
  readonly maxLength: number | null
}

export interface ProjectionWording {
  claims(projection: Projection): string
  /** Which paths are compared. `claims`: the projection in words. */
  between(causes: readonly ConceptKind[], outcomes: readonly ConceptKind[], claims: string): string
}
