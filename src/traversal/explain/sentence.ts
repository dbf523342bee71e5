import { definitionOf, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import { wordingOf } from './hedges.ts'
import { qualifiedWords } from './qualifiers-in-words.ts'
import { predicateInWords } from './relation-in-words.ts'

/** The claim in plain English, as a whole sentence. */
export const sentence = (claim: ClaimRecord, subject: ConceptRecord, object: ConceptRecord): string =>
  asSentence(statement(claim, subject.phrase, subject.plural, object.phrase))

/** The claim as a clause that follows another. It refers back to the subject just named. */
export const followingClause = (claim: ClaimRecord, subject: ConceptRecord, object: ConceptRecord): string =>
  statement(claim, takenUp(subject), subject.plural, object.phrase)

/** The claim as the first clause of several, in lower case and without a full stop. */
export const firstClause = (claim: ClaimRecord, subject: ConceptRecord, object: ConceptRecord): string =>
  statement(claim, subject.phrase, subject.plural, object.phrase)

/** The statement of a claim of this predicate, without its certainty. */
export function bareStatement(predicate: Predicate, subject: ConceptRecord, object: ConceptRecord): string {
  const { third, plural } = definitionOf(predicate).verb
  return filled(subject.phrase, subject.plural ? plural : third, object.phrase)
}

/**
 * With a capital letter and one full stop, also after `in the U.S.` A name such as `mTOR` or `p53`
 * keeps its letters.
 */
export function asSentence(text: string): string {
  const isSpelled = /^\p{Ll}[^\s,;]*[\p{Lu}\p{N}]/u.test(text)
  return `${isSpelled ? text : text.charAt(0).toUpperCase() + text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}

function statement(claim: ClaimRecord, bareSubject: string, plural: boolean, bareObject: string): string {
  const { subject, object, note, ...words } = qualifiedWords(claim, bareSubject, bareObject)
  const { verb, label } = words.verb === null ? predicateInWords(claim) : { verb: words.verb, label: '' }
  const said = `${label}${note}${claim.scope === null ? '' : ` ${claim.scope}`}`
  const tail = `${said}${standing(claim)}`
  if (claim.polarity === 'NEGATED') {
    const negated = plural ? `do not ${verb.base}` : `does not ${verb.base}`
    return filled(subject, negated.replace(/^do(?:es)? not be /, plural ? 'are not ' : 'is not '), object) + tail
  }
  if (claim.polarity === 'DISPUTED') {
    const disputed = DISPUTED[claim.explicitness]
    return `${disputed} that ${filled(subject, plural ? verb.plural : verb.third, object)}${said}`
  }
  const { third, plural: many, suffix } = wordingOf(claim, verb)
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
function standing({ explicitness, basis }: ClaimRecord): string {
  if (explicitness === 'IMPLIED') return ', which the source implies without saying so'
  if (explicitness === 'INFERRED' && basis !== undefined) return ', which its source infers and does not assert'
  return explicitness === 'INFERRED' ? ', which is our own inference and in no source' : ''
}

/**
 * `a misaligned pelvis` becomes `this misaligned pelvis`, without the gloss in parentheses. A name
 * stays as it is: its parentheses may tell it apart from others.
 */
const takenUp = ({ name, phrase }: ConceptRecord): string =>
  phrase.toLowerCase() === name.toLowerCase() ? phrase : phrase.replace(/ \([^)]*\)$/, '').replace(/^an? /, 'this ')
