import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { PathStep } from '../paths/causal-path.ts'

/**
 * The claim whose words describe a step: the most explicit, then the strongest. A step that a
 * source states is never presented as our inference.
 */
export function tellingClaim({ claims }: Pick<PathStep, 'claims'>): ClaimRecord {
  const rank = ({ explicitness }: ClaimRecord) => EXPLICITNESSES.indexOf(explicitness)
  return claims.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best))
}
