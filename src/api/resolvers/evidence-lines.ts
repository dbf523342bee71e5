import { type EvidenceLine, linesAgainst, linesFor } from '../../traversal/questions/evidence-lines.ts'
import type { ClaimResolvers } from '../generated/resolver-types.ts'
import type { EvidenceLineList } from '../questions/records.ts'

const counted = (lines: readonly EvidenceLine[]): EvidenceLineList => ({ count: lines.length, lines })

/** The evidence for a claim and against it, counted by line of descent. */
export const evidenceLineFields = {
  independentSources: (claim, _args, { snapshot }) => counted(linesFor(snapshot, claim)),
  against: (claim, _args, { snapshot }) => counted(linesAgainst(snapshot, claim)),
} satisfies ClaimResolvers
