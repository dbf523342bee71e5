import type { ConceptKind } from './generated/concept-kinds.ts'
import type { Predicate } from './predicates.ts'

/** OUT: the concept is the subject. IN: it is the object. BOTH: either. */
export type Direction = 'OUT' | 'IN' | 'BOTH'

/**
 * How the concepts of a field are found from the concept that has the field. `kind` null: of any
 * kind.
 */
export type Relation = PathRelation | ClaimRelation | EitherRelation

/** A causal path of the default projection. OUT: effects of the concept. IN: its causes. */
export interface PathRelation {
  readonly by: 'PATH'
  readonly direction: 'OUT' | 'IN'
  readonly kind: ConceptKind | null
}

/** One affirmed claim of one of the predicates, explicit or implied. */
export interface ClaimRelation {
  readonly by: 'CLAIM'
  readonly direction: Direction
  readonly predicates: readonly Predicate[]
  readonly kind: ConceptKind | null
}

export interface EitherRelation {
  readonly by: 'EITHER'
  readonly relations: readonly [Relation, Relation]
}

export const byPath = (direction: 'OUT' | 'IN', kind: ConceptKind | null): PathRelation => ({
  by: 'PATH',
  direction,
  kind,
})

export const byClaim = (
  direction: Direction,
  predicates: readonly Predicate[],
  kind: ConceptKind | null,
): ClaimRelation => ({ by: 'CLAIM', direction, predicates, kind })

export const byEither = (...relations: readonly [Relation, Relation]): EitherRelation => ({ by: 'EITHER', relations })
