import { EVIDENCE_CLASSES, type EvidenceClass } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { runSync } from '../../algorithms/run-sync.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/**
 * The strongest class of the evidence that supports the claims of a concept; OPINION when there is
 * none. It makes no records of table claims: the source of the table is their evidence.
 */
export function evidenceClassOf(snapshot: Snapshot, concept: Key): EvidenceClass {
  const { columnarClaims } = snapshot
  let strongest = 0
  const look =
    ({ tableSourceAt, claimAt }: ClaimRun) =>
    (index: number) => {
      const source = tableSourceAt(index)
      const found = source === null ? strongestClass(snapshot, [claimAt(index)]) : classOfSource(snapshot, source)
      strongest = Math.max(strongest, found)
      return false
    }
  for (const end of ['SUBJECT', 'OBJECT'] as const)
    runSync(columnarClaims.where(columnarClaims.numbersOf(concept, end), look))
  return classAt(strongest)
}

/**
 * The strongest class of the evidence that supports these claims, as its position in
 * `EVIDENCE_CLASSES`.
 */
export function strongestClass(graph: SourcesOfGraph, claims: readonly ClaimRecord[]): number {
  const supporting = claims.flatMap(({ evidence, findings = [] }) =>
    [...evidence, ...findings].filter(({ stance }) => stance === 'SUPPORTS'),
  )
  return Math.max(0, ...supporting.map(({ source }) => classOfSource(graph, source)))
}

export const classAt = (index: number): EvidenceClass => EVIDENCE_CLASSES[index] ?? 'OPINION'

type SourcesOfGraph = Pick<Snapshot, 'sources'>

const classOfSource = ({ sources }: SourcesOfGraph, source: Key): number =>
  EVIDENCE_CLASSES.indexOf(sources.get(source)?.evidenceClass ?? 'OPINION')
