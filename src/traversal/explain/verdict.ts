import type { Key } from '../../../graph/vocabulary/keys.ts'
import { endsInWords, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { definitionOf, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { bareStatement, sentence } from './sentence.ts'

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

/**
 * The sources' verdict on one statement. Only claims that make the statement count: a chain of
 * edges is not a statement.
 */
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
  const verdict = { answer: answerOf(claims), subject, predicate, object, claims, related }
  return { ...verdict, text: inWords(snapshot, verdict) }
}

const claimsBetween = ({ columnarClaims }: Snapshot, from: Key, to: Key): ClaimRecord[] =>
  Array.from(columnarClaims.between(from, to), columnarClaims.claimAt)

/** The joint verdict of claims that make one and the same statement. */
export function answerOf(claims: readonly ClaimRecord[]): VerdictAnswer {
  const ofSources = claims.filter(({ explicitness }) => explicitness !== 'INFERRED')
  const polarities = new Set(ofSources.map(({ polarity }) => polarity))
  if (polarities.size > 1 || polarities.has('DISPUTED')) return 'DISPUTED'
  if (polarities.has('NEGATED')) return 'NEGATED'
  if (polarities.has('AFFIRMED')) return 'STATED'
  return claims.length > 0 ? 'INFERRED' : 'NOT_STATED'
}

function inWords(snapshot: Snapshot, verdict: Omit<Verdict, 'text'>): string {
  const { answer, subject, predicate, object, claims, related } = verdict
  if (answer === 'NOT_STATED') {
    const keys = related.map(({ key }) => key).join(', ')
    const other = related.length > 0 ? ` They do join the two in another way: ${keys}.` : ''
    const impossible = mayJoin(predicate, subject.kind, object.kind)
      ? ''
      : ` No claim could say it: ${predicate} joins ${endsInWords(predicate)}.`
    return `The sources do not say whether ${bareStatement(predicate, subject, object)}. That is not a no.${other}${impossible}`
  }
  const sentences = claims.map((claim) => {
    const [from, to] = [claim.subject, claim.object].map((key) => snapshot.concepts.get(key) ?? subject)
    return `${sentence(claim, from ?? subject, to ?? object)} (${claim.key})`
  })
  return `${OPENINGS[answer]} ${sentences.join(' ')}`
}

const OPENINGS = {
  STATED: 'Stated:',
  NEGATED: 'Denied:',
  DISPUTED: 'Disputed:',
  INFERRED: 'Not stated by any source, but inferred by us:',
} as const
