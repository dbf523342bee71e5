import type { CausalRole } from './causal-graph-wording.ts'

/** What stopped a search: a bound with its limit, in edges, milliseconds, bytes or paths. */
export interface Cut {
  /** Null where it is not known. */
  readonly bound: 'EXPANSIONS' | 'TIME' | 'MEMORY' | 'DEADLINE' | 'PATHS' | null
  /** Null for the deadline. */
  readonly limit: number | null
}

/** Of a search of which it is not known what stopped it. */
export const UNKNOWN_CUT: Cut = { bound: null, limit: null }

/** What a stopped search leaves open: a clause after `The search was stopped; `, with a full stop. */
export interface LeftOpenWording {
  /** Of a list that has no words of its own here. */
  readonly more: string
  readonly reach: string
  readonly cycles: string
  readonly differential: string
  readonly commonCauses: string
  readonly breakpoints: string
  readonly whyNot: string
  readonly dSeparation: string
  readonly causalRoles: string
  /** No set was found. */
  readonly adjustment: string
  /** Sets were found. `smaller`: there may be smaller ones too. */
  adjustmentSets(smaller: boolean): string
  /** No set of fewer concepts breaks every path. */
  corrections(atLeast: number): string
  differentPaths(pool: number): string
  readonly pathGraph: string
}

/** What a list leaves out that was not asked for. */
export interface LeftOutWording {
  readonly cycles: string
  /** Of smallest corrections, or of adjustment. */
  readonly sets: string
  /** `roles`: names of fields, at least one. */
  causalRoles(roles: readonly CausalRole[]): string
  differentPaths(pool: number): string
  /** How many concepts and steps are left out; one of the two is above 0. */
  pathGraph(concepts: number, steps: number): string
  /** How many concepts within the depth, and claims between the listed ones. */
  neighborhood(concepts: number, claims: number): string
}

export interface CompletenessWording {
  pathsStopped(cut: Cut): string
  readonly pathsNotCounted: string
  countStopped(cut: Cut): string
  searchStopped(cut: Cut, leftOpen: string): string
  readonly leftOpen: LeftOpenWording
  readonly leftOut: LeftOutWording
  readonly listLate: string
  readonly comparisonLate: string
}
