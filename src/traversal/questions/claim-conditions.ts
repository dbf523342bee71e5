import { conditionsIn, type ScopeCondition } from '../../snapshot/claim-scope.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { ClaimFilter } from '../paths/path-question.ts'

/** The conditions that exclude a claim as an edge, a concept on a path, or a path as an answer. */
export type PathCondition =
  | 'POLARITY'
  | 'PREDICATE'
  | 'EXPLICITNESS'
  | 'CERTAINTY'
  | 'SHORTCUT'
  | ScopeCondition
  | 'AVOIDED'
  | 'LEG_SIDE'
  | 'LENGTH'

/**
 * The conditions of a filter that a claim of a walkable predicate fails; none when it may be an
 * edge. `outside` has the conditions of the scope that it fails (`outsideScope`).
 */
export function failedBy(claim: ClaimRecord, filter: ClaimFilter, outside = 0): readonly PathCondition[] {
  const failed: PathCondition[] = []
  if (claim.polarity !== 'AFFIRMED') failed.push('POLARITY')
  if (!filter.predicates.includes(claim.predicate)) failed.push('PREDICATE')
  if (!filter.explicitness.includes(claim.explicitness)) failed.push('EXPLICITNESS')
  if (claim.certainty < filter.minCertainty) failed.push('CERTAINTY')
  if (claim.shortcut && !filter.includeShortcuts) failed.push('SHORTCUT')
  return [...failed, ...conditionsIn(outside)]
}
