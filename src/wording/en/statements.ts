import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import { hedgeOf } from '../hedge.ts'
import type { StatedClaim, Statement, StatementWording } from '../messages/statement-wording.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { hedgedVerb } from './hedged-verb.ts'
import { qualifiedWords } from './qualifiers-in-words.ts'
import { predicateInWords } from './relation-in-words.ts'

export const statements: StatementWording = {
  clause: (statement) => clause(statement, statement.subject.nominative),
  followingClause: (statement) => clause(statement, takenUp(statement.subject)),
  bareClause(predicate, subject, object) {
    const { third, plural } = definitionOf(predicate).verb
    return filled(subject.nominative, subject.plural ? plural : third, object.nominative)
  },
}

function clause({ claim, subject: { plural }, object: { nominative }, scope }: Statement, bareSubject: string): string {
  const { subject, object, note, ...words } = qualifiedWords(claim, bareSubject, nominative)
  const { verb, label } = words.verb === null ? predicateInWords(claim) : { verb: words.verb, label: '' }
  const said = `${label}${note}${scope === null ? '' : ` ${scope.isForeign ? `("${scope.text}")` : scope.text}`}`
  const tail = `${said}${standing(claim)}`
  if (claim.polarity === 'NEGATED') {
    const negated = plural ? `do not ${verb.base}` : `does not ${verb.base}`
    return filled(subject, negated.replace(/^do(?:es)? not be /, plural ? 'are not ' : 'is not '), object) + tail
  }
  if (claim.polarity === 'DISPUTED') {
    const disputed = DISPUTED[claim.explicitness]
    return `${disputed} that ${filled(subject, plural ? verb.plural : verb.third, object)}${said}`
  }
  const { third, plural: many, suffix } = hedgedVerb(verb, hedgeOf(claim))
  return filled(subject, plural ? many : third, object) + suffix + tail
}

/** That a statement is disputed, and who says so. */
const DISPUTED = {
  EXPLICIT: 'it is disputed',
  IMPLIED: 'the source casts doubt, by implication alone, on the statement',
  INFERRED: 'by our own inference it is disputed',
} as const

function filled(subject: string, verb: string, object: string): string {
  if (verb.includes('…')) return `${subject} ${verb.replace('…', object)}`
  // "A kind of an injury" is a kind of injury.
  return `${subject} ${verb} ${verb.endsWith('kind of') ? object.replace(/^an? /, '') : object}`
}

/**
 * Nothing for a source's own statement. Implied statements, our inferences, and predictions of a
 * table get a note.
 */
function standing({ explicitness, basis }: StatedClaim): string {
  if (explicitness === 'IMPLIED') return ', which the source implies without saying so'
  if (explicitness === 'INFERRED' && basis !== undefined) return ', which its source infers and does not assert'
  return explicitness === 'INFERRED' ? ', which is our own inference and in no source' : ''
}

/**
 * `a misaligned pelvis` becomes `this misaligned pelvis`, without the gloss in parentheses. A name
 * stays as it is: its parentheses may tell it apart from others.
 */
const takenUp = ({ name, nominative }: NounPhrase): string =>
  nominative.toLowerCase() === name.toLowerCase()
    ? nominative
    : nominative.replace(/ \([^)]*\)$/, '').replace(/^an? /, 'this ')
