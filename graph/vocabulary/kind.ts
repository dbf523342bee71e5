import type { BiolinkTerm } from './biolink-term.ts'
import type { ConceptKind } from './generated/concept-kinds.ts'
import type { Predicate } from './predicates.ts'
import type { Relation } from './relation.ts'

/**
 * A kind of concept. The schema, resolvers, policies and every list of kinds are generated from
 * these definitions. The names in code and schema are made from `key` and `plural`: `risk-factor`
 * gives `RISK_FACTOR`, `RiskFactor` and `riskFactor`.
 */
export interface Kind {
  /** The part of a key before the colon. It also names the file and the folder of content. */
  readonly key: string
  /**
   * Several of them, in words. It names the list in the schema: `risk factors` gives `riskFactors`.
   */
  readonly plural: string
  /** Its place in lists of kinds, from 1. */
  readonly position: number
  /**
   * What a concept of this kind is: a phrase that starts with a small letter and has no full stop.
   */
  readonly means: string
  /** The nearest terms of published vocabularies. */
  readonly nearest: readonly string[]
  readonly biolink: {
    /** The category that a concept of this kind is written with. */
    readonly category: BiolinkTerm
    /** The categories that are read as this kind. */
    readonly readFrom?: readonly string[]
  }
  /** A concept of this kind, for the examples of the schema. */
  readonly example: { readonly slug: string; readonly name: string; readonly alsoCalled: string }
  /** The claims that may join it, where the table of predicates does not name this kind already. */
  readonly joins?: readonly KindJoin[]
  /** The fields of its type besides those of `Concept`, in order. */
  readonly fields: Readonly<Record<string, KindField>>
  /** The conditions of its list besides `text`, in order. */
  readonly filters: Readonly<Record<string, KindFilter>>
}

/**
 * A claim of `predicate` may join a concept of this kind, as its subject or object, to concepts of
 * the others.
 */
export interface KindJoin {
  readonly as: 'SUBJECT' | 'OBJECT'
  readonly predicate: Predicate
  readonly others: readonly ConceptKind[]
}

/**
 * A list of the concepts in a relation, or a field with a resolver of its own in
 * `src/api/kind-fields.ts`.
 */
export type KindField =
  | { readonly means: string; readonly by: Relation }
  | { readonly means: string; readonly type: string; readonly resolver: string }

/**
 * A condition of a list: the concept has the given one in a relation. Leg sides are given by their
 * role. Other conditions have a function of their own in `src/api/kind-conditions.ts`.
 */
export type KindFilter =
  | { readonly means: string; readonly example: string; readonly has: Relation }
  | { readonly means: string; readonly example: string; readonly type: string; readonly condition: string }
