import { BARE_ASSERTION } from '../../../../graph/vocabulary/certainty-scale.ts'
import type { Explicitness } from '../../../../graph/vocabulary/claim-terms.ts'
import { quotedValue } from '../quoted.ts'

/** The certainty of a claim that nobody asserted. */
const OF_INFERRED = 0.4

/** The certainty of a claim that has no score. */
export const unscored = (explicitness: Explicitness): number =>
  explicitness === 'INFERRED' ? OF_INFERRED : BARE_ASSERTION

const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/** A number above 0 and at most 1, or why a field is none. */
export function certaintyIn(column: string, field: string): number | string {
  const text = field.trim()
  const certainty = NUMBER.test(text) ? Number(text) : Number.NaN
  if (certainty > 0 && certainty <= 1) return certainty
  return `its ${column} ${quotedValue(text)} is no number above 0 and at most 1`
}
