import type { ClaimRecord } from '../snapshot/records.ts'

/** How a source weakens a statement. Each language has its own words for each. */
export const HEDGES = [
  'MAJOR_CAUSE',
  'MAY',
  'CAN',
  'ALSO',
  'INCREASINGLY',
  'LISTED',
  'SEEMS',
  'TENDS',
  'OFTEN',
  'TYPICALLY',
  'ULTIMATELY',
  'MOST_COMMON',
  'REPORTED',
] as const
export type Hedge = (typeof HEDGES)[number]

/**
 * The cues we know: the hedging words as sources write them. The first that matches decides. A cue
 * that matches none, or no cue, is a bare assertion.
 */
const CUES: readonly { readonly cue: RegExp; readonly hedge: Hedge }[] = [
  { cue: /one of the (?:\w+ )?causes/, hedge: 'MAJOR_CAUSE' },
  { cue: /not stated|\bmay\b/, hedge: 'MAY' },
  { cue: /\bcan\b|\bpotential\b/, hedge: 'CAN' },
  { cue: /^or$/, hedge: 'ALSO' },
  { cue: /seen increasingly/, hedge: 'INCREASINGLY' },
  { cue: /\blisted\b/, hedge: 'LISTED' },
  { cue: /\bseems?\b/, hedge: 'SEEMS' },
  { cue: /\btend/, hedge: 'TENDS' },
  { cue: /\boften\b/, hedge: 'OFTEN' },
  { cue: /\btypically\b/, hedge: 'TYPICALLY' },
  { cue: /\bultimately\b/, hedge: 'ULTIMATELY' },
  { cue: /most common/, hedge: 'MOST_COMMON' },
]

/** The hedge of a claim, exactly as its source hedges it; null for a bare assertion. */
export function hedgeOf({ cue, attribution }: Pick<ClaimRecord, 'cue' | 'attribution'>): Hedge | null {
  const known = cue === null ? undefined : CUES.find((each) => each.cue.test(cue))
  return known?.hedge ?? (attribution === 'REPORTED' ? 'REPORTED' : null)
}
