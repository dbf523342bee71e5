import { BARE_ASSERTION } from '../../../graph/vocabulary/certainty-scale.ts'
import type { CertaintyBasis, ClaimRecord } from '../../snapshot/records.ts'

/** The certainties that rows of tables have where no score is given. */
const DEFAULTS: readonly number[] = [BARE_ASSERTION, 0.4]

/** What the certainty of a claim rests on. Documents are read by their wording. */
export const certaintyBasis = (claim: ClaimRecord): CertaintyBasis =>
  claim.basis ?? (isRow(claim) ? (DEFAULTS.includes(claim.certainty) ? 'DEFAULT' : 'SCORE') : 'WORDING')

/** Whether a claim is a row of a table: its evidence is its line. */
const isRow = ({ key, evidence }: ClaimRecord): boolean => {
  const [, line = ''] = /-(\d{8})$/.exec(key) ?? []
  return line !== '' && evidence[0]?.passage === `line ${Number(line)}`
}
