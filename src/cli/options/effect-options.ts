import type { Asking } from '../answer.ts'
import { type FilterOptions, filterOf } from './filter-options.ts'
import { numberOption } from './number-option.ts'

/** The options of questions about the effect of an exposure on an outcome. */
export interface EffectOptions extends FilterOptions {
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
  filter: filterOf(options),
  first: numberOption('--first', options.first, first, 1_000),
})
