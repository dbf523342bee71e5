import { definitionOf, type Sign } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, EvidenceRecord, FindingRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { DisputedBy } from '../../wording/messages/explanation-wording.ts'
import { statementOf } from './same-statement.ts'

/** A claim that speaks against a step: by evidence that refutes it, or by saying the contrary. */
export interface Opposition {
  readonly claim: ClaimRecord
  readonly evidence: readonly EvidenceRecord[]
  readonly findings: readonly FindingRecord[]
  /**
   * How: evidence refutes a claim of the step, a claim denies it outright, or states the opposite.
   */
  readonly by: DisputedBy
}

/**
 * What speaks against claims that join the same two concepts. Evidence that refutes one of them
 * comes first, then claims with another polarity or the opposite effect, in order of key. Empty
 * where nothing is disputed.
 */
export function oppositionTo(snapshot: Snapshot, claims: readonly ClaimRecord[]): readonly Opposition[] {
  const [first] = claims
  if (!first) return []
  const refuted = claims.flatMap((claim) => {
    const evidence = claim.evidence.filter(({ stance }) => stance === 'REFUTES')
    const findings = (claim.findings ?? []).filter(({ stance }) => stance === 'REFUTES')
    return evidence.length + findings.length > 0 ? [{ claim, evidence, findings, by: 'EVIDENCE' as const }] : []
  })
  const statements = new Map(claims.map((claim) => [statementOf(claim), claim.polarity]))
  const keys = new Set(claims.map(({ key }) => key))
  const signs = new Set(claims.map(signOf))
  const isOpposite = (other: ClaimRecord) => {
    const sign = signOf(other)
    return sign !== null && !keys.has(other.key) && signs.has(sign === 1 ? -1 : 1)
  }
  const isContrary = (other: ClaimRecord) =>
    (statements.get(statementOf(other)) ?? other.polarity) !== other.polarity || isOpposite(other)
  const contrary = statedBetween(snapshot, first)
    .filter(isContrary)
    .map((claim) => ({
      claim,
      evidence: claim.evidence.filter(({ stance }) => stance === 'SUPPORTS'),
      findings: (claim.findings ?? []).filter(({ stance }) => stance === 'SUPPORTS'),
      by:
        claim.polarity === 'NEGATED'
          ? ('DENIAL' as const)
          : isOpposite(claim)
            ? ('OPPOSITE' as const)
            : ('EVIDENCE' as const),
    }))
  return [...refuted, ...contrary]
}

/**
 * 1 for a claim by which more of the subject makes for more of the object, -1 for less. Null for
 * all else: an effect on one aspect is not the opposite of an effect on another.
 */
function signOf({ predicate, polarity, qualifiers = [] }: ClaimRecord): Sign | null {
  const { sign } = definitionOf(predicate)
  const isOfThing = qualifiers.every(({ name }) => DIRECTIONS.has(name))
  return sign !== undefined && polarity === 'AFFIRMED' && isOfThing ? sign : null
}

const DIRECTIONS: ReadonlySet<string> = new Set(['object_direction_qualifier', 'qualified_predicate'])

/** The claims between the same two concepts, in both directions where that says the same. */
function statedBetween({ columnarClaims }: Snapshot, { subject, object, predicate }: ClaimRecord): ClaimRecord[] {
  const numbers = [
    ...columnarClaims.between(subject, object),
    ...(definitionOf(predicate).symmetric ? columnarClaims.between(object, subject) : []),
  ]
  return numbers.sort((a, b) => a - b).map((number) => columnarClaims.claimAt(number))
}
