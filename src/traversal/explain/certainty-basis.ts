import type { CertaintyBasis, ClaimRecord } from '../../snapshot/records.ts'

/**
 * What the certainty of a claim rests on. Only rows of tables say it; documents are read by
 * wording.
 */
export const certaintyBasis = ({ basis }: Pick<ClaimRecord, 'basis'>): CertaintyBasis => basis ?? 'WORDING'
