import type { Key } from '../../../graph/vocabulary/keys.ts'
import { definitionOf, PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { answerOf, type VerdictAnswer } from '../verdict.ts'

/** What the sources say of one intervention against one concept. */
export interface Addressing {
  readonly intervention: ConceptRecord
  /** STATED when a source says that it helps; NEGATED and DISPUTED are no help. */
  readonly answer: VerdictAnswer
  /** In order of key, whatever their polarity. */
  readonly claims: readonly ClaimRecord[]
}

const AGAINST = new Set(PREDICATE_NAMES.filter((name) => definitionOf(name).walked === 'AGAINST'))

/** The interventions that some claim says to correct or prevent a concept, or denies of it, in order of key. */
export function addressedBy(snapshot: Snapshot, concept: Key): readonly Addressing[] {
  const byIntervention = Map.groupBy(
    snapshot.claimsTo(concept).filter(({ predicate }) => AGAINST.has(predicate)),
    ({ subject }) => subject,
  )
  return [...byIntervention.keys()].sort().flatMap((key) => {
    const intervention = snapshot.concepts.get(key)
    const claims = byIntervention.get(key) ?? []
    return intervention ? [{ intervention, answer: answerOf(claims), claims }] : []
  })
}
