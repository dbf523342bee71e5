/**
 * EXACT: the term means the same. BROAD: the term means something wider than ours. NARROW:
 * something narrower.
 */
export type Fit = 'EXACT' | 'BROAD' | 'NARROW'

export interface BiolinkTerm {
  /** The name without `biolink:`. */
  readonly term: string
  readonly fit: Fit
}
