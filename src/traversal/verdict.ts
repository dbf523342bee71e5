import type { Key } from '../../graph/vocabulary/keys.ts'
import { definitionOf, endsInWords, mayJoin, type Predicate } from '../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

export type VerdictAnswer = 'STATED' | 'NEGATED' | 'DISPUTED' | 'INFERRED' | 'NOT_STATED'

export interface Verdict {
  readonly answer: VerdictAnswer
  readonly subject: ConceptRecord
  readonly predicate: Predicate
  readonly object: ConceptRecord
  /** The claims that make exactly this statement. */
  readonly claims: readonly ClaimRecord[]
  /** Other claims that join the two, in either direction. */
  readonly related: readonly ClaimRecord[]
  readonly text: string
}

/** What the sources say of one statement. Only claims that make it count: a chain of steps is not a statement. */
export function verdictOn(
  snapshot: Snapshot,
  subject: ConceptRecord,
  predicate: Predicate,
  object: ConceptRecord,
): Verdict {
  const between = [
    ...claimsBetween(snapshot, subject.key, object.key),
    ...claimsBetween(snapshot, object.key, subject.key),
  ]
  const makesIt = (claim: ClaimRecord) =>
    claim.predicate === predicate && (claim.subject === subject.key || definitionOf(predicate).symmetric === true)
  const claims = between.filter(makesIt)
  const related = between.filter((claim) => !makesIt(claim))
  const answer = answerOf(claims)
  return {
    answer,
    subject,
    predicate,
    object,
    claims,
    related,
    text: inWords(answer, subject, predicate, object, claims, related),
  }
}

const claimsBetween = (snapshot: Snapshot, from: Key, to: Key) =>
  snapshot.claimsFrom(from).filter(({ object }) => object === to)

function answerOf(claims: readonly ClaimRecord[]): VerdictAnswer {
  const ofSources = claims.filter(({ explicitness }) => explicitness !== 'INFERRED')
  const polarities = new Set(ofSources.map(({ polarity }) => polarity))
  if (polarities.size > 1 || polarities.has('DISPUTED')) return 'DISPUTED'
  if (polarities.has('NEGATED')) return 'NEGATED'
  if (polarities.has('AFFIRMED')) return 'STATED'
  return claims.length > 0 ? 'INFERRED' : 'NOT_STATED'
}

function inWords(
  answer: VerdictAnswer,
  subject: ConceptRecord,
  predicate: Predicate,
  object: ConceptRecord,
  claims: readonly ClaimRecord[],
  related: readonly ClaimRecord[],
): string {
  const question = `${subject.name} ${definitionOf(predicate).reading} ${object.name}`
  const keys = claims.map(({ key }) => key).join(', ')
  const implied = claims.every(({ explicitness }) => explicitness === 'IMPLIED')
    ? ' by implication, not in so many words'
    : ''
  switch (answer) {
    case 'STATED':
      return `The sources state${implied}: ${question} (${keys}).`
    case 'NEGATED':
      return `The sources deny${implied}: ${question} (${keys}).`
    case 'DISPUTED':
      return `The sources dispute, or disagree on: ${question} (${keys}).`
    case 'INFERRED':
      return `No source says it; it is our own inference: ${question} (${keys}).`
    case 'NOT_STATED': {
      const other =
        related.length > 0 ? ` They do join the two in another way (${related.map(({ key }) => key).join(', ')}).` : ''
      const impossible = mayJoin(predicate, subject.kind, object.kind)
        ? ''
        : ` No claim could say it: ${predicate} joins ${endsInWords(predicate)}.`
      return `The sources do not say: ${question}. That is not a no.${other}${impossible}`
    }
  }
}
