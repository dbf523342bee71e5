import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, EvidenceRecord, FindingRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { statementOf } from './same-statement.ts'

/** A claim that speaks against a step: by evidence that refutes it, or by saying the contrary. */
export interface Opposition {
  readonly claim: ClaimRecord
  readonly evidence: readonly EvidenceRecord[]
  readonly findings: readonly FindingRecord[]
  /** Whether it denies outright what the step says. */
  readonly denies: boolean
}

/**
 * What speaks against claims that join the same two concepts: evidence that refutes one of them,
 * then claims that state the same with another polarity, in order of key. Empty where nothing is
 * disputed.
 */
export function oppositionTo(snapshot: Snapshot, claims: readonly ClaimRecord[]): readonly Opposition[] {
  const [first] = claims
  if (!first) return []
  const refuted = claims.flatMap((claim) => {
    const evidence = claim.evidence.filter(({ stance }) => stance === 'REFUTES')
    const findings = (claim.findings ?? []).filter(({ stance }) => stance === 'REFUTES')
    return evidence.length + findings.length > 0 ? [{ claim, evidence, findings, denies: false }] : []
  })
  const statements = new Map(claims.map((claim) => [statementOf(claim), claim.polarity]))
  const contrary = statedBetween(snapshot, first)
    .filter((other) => (statements.get(statementOf(other)) ?? other.polarity) !== other.polarity)
    .map((claim) => ({
      claim,
      evidence: claim.evidence.filter(({ stance }) => stance === 'SUPPORTS'),
      findings: (claim.findings ?? []).filter(({ stance }) => stance === 'SUPPORTS'),
      denies: claim.polarity === 'NEGATED',
    }))
  return [...refuted, ...contrary]
}

/** The claims between the same two concepts, in both directions where that says the same. */
function statedBetween({ columnarClaims }: Snapshot, { subject, object, predicate }: ClaimRecord): ClaimRecord[] {
  const numbers = [
    ...columnarClaims.between(subject, object),
    ...(definitionOf(predicate).symmetric ? columnarClaims.between(object, subject) : []),
  ]
  return numbers.sort((a, b) => a - b).map((number) => columnarClaims.claimAt(number))
}
