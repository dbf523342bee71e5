import type { Key } from '../../../graph/vocabulary/keys.ts'
import { definitionOf, PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { runSync } from '../../algorithms/run-sync.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { answerOf, type VerdictAnswer } from '../explain/verdict.ts'

/** The sources' statements about one intervention against one concept. */
export interface Addressing {
  readonly intervention: ConceptRecord
  /** STATED when a source says that it helps; NEGATED and DISPUTED do not count as help. */
  readonly answer: VerdictAnswer
  /** In order of key, whatever their polarity. */
  readonly claims: readonly ClaimRecord[]
}

/** By position in `PREDICATE_NAMES`, 1 for those that may break a path. */
const AGAINST = Uint8Array.from(PREDICATE_NAMES, (name) => (definitionOf(name).walked === 'AGAINST' ? 1 : 0))

/**
 * The interventions with a claim that they correct or prevent a concept, or that denies it, in
 * order of key.
 */
export function addressedBy(snapshot: Snapshot, concept: Key): readonly Addressing[] {
  const { columnarClaims } = snapshot
  const isAgainst =
    ({ columns }: ClaimRun) =>
    (index: number) =>
      AGAINST[columns.predicates[index]!] === 1
  const numbers = runSync(columnarClaims.where(columnarClaims.numbersOf(concept, 'OBJECT'), isAgainst))
  const byIntervention = Map.groupBy(Array.from(numbers, columnarClaims.claimAt), ({ subject }) => subject)
  return [...byIntervention.keys()].sort().flatMap((key) => {
    const intervention = snapshot.concepts.get(key)
    const claims = byIntervention.get(key) ?? []
    return intervention ? [{ intervention, answer: answerOf(claims), claims }] : []
  })
}
