/** A concept between two steps that both lead into it, and the given concept that opens it. */
export interface OpenedCollider {
  readonly collider: string
  readonly openedBy: string
  /** Whether the collider itself is given. */
  readonly isGiven: boolean
}

/** An open path: its arrows, such as `A <- B -> C`, and what opens its colliders. */
export interface OpenPathWords {
  readonly arrows: string
  readonly openers: readonly OpenedCollider[]
}

/** The roles of concepts between an exposure and an outcome. */
export type CausalRole = 'confounders' | 'mediators' | 'colliders' | 'instruments'

/** Concepts are called by their names. */
export interface CausalGraphWording {
  /** `separated`: null where it is not known. `hasPaths`: whether any path joins the two. */
  dSeparation(answer: {
    readonly x: string
    readonly y: string
    readonly given: readonly string[]
    readonly separated: boolean | null
    readonly openPath: OpenPathWords | null
    readonly hasPaths: boolean
  }): string
  adjustment(answer: {
    readonly exposure: string
    readonly outcome: string
    readonly sets: readonly (readonly string[])[]
    /** A path that no adjustment closes. */
    readonly unblockable: OpenPathWords | null
    readonly hasEffect: boolean
  }): string
  roles(exposure: string, outcome: string, counts: Readonly<Record<CausalRole, number>>): string
}
