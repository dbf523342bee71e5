import type { Key } from '../../../graph/vocabulary/keys.ts'
import { kindPairs, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { definitionOf, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Said, Words } from '../../wording/words.ts'
import { statementOf } from './same-statement.ts'
import { sentence } from './sentence.ts'

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
  /** Whether the answer is DISPUTED, or evidence speaks against a claim that affirms it. */
  readonly disputed: boolean
  readonly text: Said
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
  const answer = answerOf(claims)
  const disputed = answer === 'DISPUTED' || refutersOf(claims).length > 0
  const verdict = { answer, subject, predicate, object, claims, related, disputed }
  return { ...verdict, text: (words) => inWords(snapshot, verdict, words) }
}

const claimsBetween = ({ columnarClaims }: Snapshot, from: Key, to: Key): ClaimRecord[] =>
  Array.from(columnarClaims.between(from, to), columnarClaims.claimAt)

/**
 * The joint verdict of claims of one predicate between the same two concepts. Claims contradict
 * each other only where relation and qualifiers are the same.
 */
export function answerOf(claims: readonly ClaimRecord[]): VerdictAnswer {
  const ofSources = claims.filter(({ explicitness }) => explicitness !== 'INFERRED')
  const answers = [...Map.groupBy(ofSources, statementOf).values()].map((same): VerdictAnswer => {
    const polarities = new Set(same.map(({ polarity }) => polarity))
    if (polarities.size > 1 || polarities.has('DISPUTED')) return 'DISPUTED'
    return polarities.has('NEGATED') ? 'NEGATED' : 'STATED'
  })
  const answer = (['DISPUTED', 'STATED', 'NEGATED'] as const).find((one) => answers.includes(one))
  return answer ?? (claims.length > 0 ? 'INFERRED' : 'NOT_STATED')
}

/** The sources whose evidence refutes one of these claims, in order of key. */
const refutersOf = (claims: readonly ClaimRecord[]): readonly Key[] =>
  [
    ...new Set(
      claims.flatMap(({ evidence, findings = [] }) =>
        [...evidence, ...findings].flatMap(({ stance, source }) => (stance === 'REFUTES' ? [source] : [])),
      ),
    ),
  ].sort()

/** The most sources that a text names. */
const MOST_NAMED = 10

function inWords(snapshot: Snapshot, verdict: Omit<Verdict, 'text'>, words: Words): string {
  const { answer, subject, predicate, object, claims, related, disputed } = verdict
  const { wording, nounPhraseOf } = words
  const { notStated, openings, refuted } = wording.verdicts
  if (answer === 'NOT_STATED') {
    const joins = mayJoin(predicate, subject.kind, object.kind) ? null : kindPairs(predicate)
    const others = related.map(({ key }) => key)
    return notStated(predicate, nounPhraseOf(subject), nounPhraseOf(object), others, joins)
  }
  const sentences = claims.map((claim) => {
    const [from, to] = [claim.subject, claim.object].map((key) => snapshot.concepts.get(key) ?? subject)
    return `${sentence(claim, from ?? subject, to ?? object, words)} (${claim.key})`
  })
  const refuters = refutersOf(claims)
  const more = Math.max(0, refuters.length - MOST_NAMED)
  const against = refuters.length > 0 ? [refuted(refuters.slice(0, MOST_NAMED), more)] : []
  const opening = openings[answer === 'STATED' && disputed ? 'STATED_BUT_DISPUTED' : answer]
  return [opening, ...sentences, ...against].join(' ')
}
