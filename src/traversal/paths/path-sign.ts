import { aspectSign } from '../../../graph/vocabulary/biolink-qualifiers.ts'
import { definitionOf, type Sign } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'

/**
 * POSITIVE: more of the cause makes for more of the outcome. NEGATIVE: for less. MIXED: claims of
 * one step disagree. UNKNOWN: a step does not say.
 */
export type PathSign = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'UNKNOWN'

/** The product of the signs of steps, each given by its claims. */
export function pathSign(steps: readonly { readonly claims: readonly ClaimRecord[] }[]): PathSign {
  const signs = steps.map(({ claims }) => stepSign(claims))
  if (signs.includes('MIXED')) return 'MIXED'
  if (signs.includes('UNKNOWN')) return 'UNKNOWN'
  return signs.filter((sign) => sign === 'NEGATIVE').length % 2 === 0 ? 'POSITIVE' : 'NEGATIVE'
}

/** The sign that the claims of a step agree on. A claim without a sign contradicts none. */
function stepSign(claims: readonly ClaimRecord[]): PathSign {
  const signs = new Set(claims.map(claimSign))
  if (signs.has(1) && signs.has(-1)) return 'MIXED'
  if (signs.has(1)) return 'POSITIVE'
  return signs.has(-1) ? 'NEGATIVE' : 'UNKNOWN'
}

/**
 * Which way a claim goes; undefined where it does not say. More of an aspect such as
 * `phosphorylation` is neither more nor less of the thing.
 */
function claimSign({ predicate, qualifiers }: ClaimRecord): Sign | undefined {
  const { sign } = definitionOf(predicate)
  const aspect = qualifiers?.find(({ name }) => name === 'object_aspect_qualifier')
  return aspect !== undefined && aspectSign(aspect.value) === undefined ? undefined : sign
}
