import type { Key } from '../../../../graph/vocabulary/keys.ts'
import type { ClaimFilter } from '../../paths/path-question.ts'

/** The effect of an exposure on an outcome: two concepts, neither of them latent. */
export interface EffectQuestion {
  readonly exposure: Key
  readonly outcome: Key
  /** Concepts that nobody observed, besides those that the snapshot marks. */
  readonly latent: readonly Key[]
  readonly filter: ClaimFilter
  /** Whether claims count that lower what they lead to. An arrow of a causal graph has no sign. */
  readonly signed: boolean
  /** The most sets, or the most concepts of each role. */
  readonly first: number
}
