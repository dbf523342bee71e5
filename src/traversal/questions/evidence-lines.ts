import type { Stance } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, EvidenceRecord, FindingRecord, SourceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { statementOf } from '../explain/same-statement.ts'

/** Evidence whose sources all go back to one original: it counts once. */
export interface EvidenceLine {
  /** The original. */
  readonly origin: SourceRecord
  /** The sources of the evidence, in order of key. */
  readonly sources: readonly SourceRecord[]
  /** The quotes. */
  readonly evidence: readonly EvidenceRecord[]
  /** The findings, in our own words. */
  readonly findings: readonly FindingRecord[]
  /** The claims that carry the evidence, in order of key. */
  readonly claims: readonly ClaimRecord[]
}

interface Held {
  readonly claim: ClaimRecord
  readonly evidence: EvidenceRecord | FindingRecord
}

/** The independent lines of evidence for a claim, in order of the key of their origin. */
export const linesFor = (snapshot: Snapshot, claim: ClaimRecord): readonly EvidenceLine[] =>
  byLine(snapshot, heldBy(claim, 'SUPPORTS'))

/**
 * The independent lines of evidence against a claim: evidence that refutes it, and evidence for a
 * contrary claim that is otherwise the same.
 */
export function linesAgainst(snapshot: Snapshot, claim: ClaimRecord): readonly EvidenceLine[] {
  const { columnarClaims } = snapshot
  const between = Array.from(columnarClaims.between(claim.subject, claim.object), columnarClaims.claimAt)
  const opposed = between.filter(
    (other) => statementOf(other) === statementOf(claim) && other.polarity !== claim.polarity,
  )
  return byLine(snapshot, [...heldBy(claim, 'REFUTES'), ...opposed.flatMap((other) => heldBy(other, 'SUPPORTS'))])
}

const heldBy = (claim: ClaimRecord, stance: Stance): Held[] =>
  [...claim.evidence, ...(claim.findings ?? [])]
    .filter((evidence) => evidence.stance === stance)
    .map((evidence) => ({ claim, evidence }))

function byLine(snapshot: Snapshot, held: readonly Held[]): EvidenceLine[] {
  const originOf = ({ evidence }: Held): Key => {
    // What several publications say counts once where one knowledge source says it of all of them.
    const source = ('provenance' in evidence && evidence.provenance?.primarySource) || evidence.source
    return snapshot.sources.get(source)?.lineOfDescent ?? source
  }
  const lines = Map.groupBy(held, originOf)
  return [...lines.keys()].sort().flatMap((key) => {
    const origin = snapshot.sources.get(key)
    const its = lines.get(key) ?? []
    if (!origin) return []
    const sources = [...new Set(its.map(({ evidence }) => evidence.source))].sort()
    return [
      {
        origin,
        sources: sources.flatMap((source) => snapshot.sources.get(source) ?? []),
        evidence: its.flatMap(({ evidence }) => ('quote' in evidence ? [evidence] : [])),
        findings: its.flatMap(({ evidence }) => ('finding' in evidence ? [evidence] : [])),
        claims: [...new Set(its.map(({ claim }) => claim))].sort((a, b) => (a.key < b.key ? -1 : 1)),
      },
    ]
  })
}
