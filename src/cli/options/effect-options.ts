import type { Asking } from '../answer.ts'
import { type FilterOptions, filterOf } from './filter-options.ts'
import { numberOption } from './number-option.ts'

/** The options of questions that take the claims for a causal graph. */
export interface GraphOptions extends FilterOptions {
  readonly unsigned?: boolean
}

/** The claims that such a question takes; those that lower what they lead to among them. */
export const claimsOf = (options: GraphOptions) => {
  const signed = options.unsigned !== true
  return { filter: filterOf({ ...options, signed }), signed }
}

/** The options of questions about the effect of an exposure on an outcome. */
export interface EffectOptions extends GraphOptions {
  readonly latent?: readonly string[]
  readonly first?: string
}

/** The variables of such a question; `first` unless the options say otherwise. */
export const effectOf = (
  { conceptId }: Asking,
  exposure: string,
  outcome: string,
  options: EffectOptions,
  first: number,
) => ({
  exposure: conceptId(exposure),
  outcome: conceptId(outcome),
  latent: options.latent?.map(conceptId) ?? [],
  ...claimsOf(options),
  first: numberOption('--first', options.first, first, 1_000),
})
