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
const CUES: readonly (readonly [RegExp, Hedge])[] = [
  [/one of the (?:\w+ )?causes/, 'MAJOR_CAUSE'],
  [/not stated|\bmay\b/, 'MAY'],
  [/\bcan\b|\bpotential\b/, 'CAN'],
  [/^or$/, 'ALSO'],
  [/seen increasingly/, 'INCREASINGLY'],
  [/\blisted\b/, 'LISTED'],
  [/\bseems?\b/, 'SEEMS'],
  [/\btend/, 'TENDS'],
  [/\boften\b/, 'OFTEN'],
  [/\btypically\b/, 'TYPICALLY'],
  [/\bultimately\b/, 'ULTIMATELY'],
  [/most common/, 'MOST_COMMON'],
]

/** The hedge of a claim, exactly as its source hedges it; null for a bare assertion. */
export function hedgeOf({ cue, attribution }: Pick<ClaimRecord, 'cue' | 'attribution'>): Hedge | null {
  const known = cue === null ? undefined : CUES.find(([pattern]) => pattern.test(cue))
  return known?.[1] ?? (attribution === 'REPORTED' ? 'REPORTED' : null)
}
