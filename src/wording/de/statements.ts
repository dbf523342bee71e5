import { directionOf } from '../../../graph/vocabulary/biolink-qualifiers.ts'
import { hedgeOf } from '../hedge.ts'
import type { Scope, StatedClaim, Statement, StatementWording } from '../messages/statement-wording.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { relationLabel } from '../relation-label.ts'
import { type ClauseParts, mainClause, subordinateClause } from './clause.ts'
import type { GermanVerb } from './german-verb.ts'
import { HEDGE_WORDS } from './hedges.ts'
import { QUALIFIERS } from './nouns.ts'
import { qualifiedNoun } from './qualified-noun.ts'
import { RELATION_VERBS } from './relations.ts'
import { takenUp } from './taken-up.ts'
import { EFFECTS, VERBS, verbOf } from './verbs.ts'

export const statements: StatementWording = {
  clause: (statement) => clause(statement, statement.subject),
  followingClause: (statement) => clause(statement, { ...statement.subject, nominative: takenUp(statement.subject) }),
  bareClause: (predicate, subject, object) => mainClause(bare(verbOf(predicate), subject, object)),
}

/** A statement after `ob` or `dass`, without its certainty. */
export const bareSubordinateClause = (predicate: StatedClaim['predicate'], subject: NounPhrase, object: NounPhrase) =>
  subordinateClause(bare(verbOf(predicate), subject, object))

const bare = (verb: GermanVerb, subject: NounPhrase, object: NounPhrase): ClauseParts => ({
  subject: subject.nominative,
  plural: subject.plural,
  verb,
  object: verb.complement(object),
})

function clause({ claim, object: bareObject, scope }: Statement, bareSubject: NounPhrase): string {
  const { subject, object, note, ...words } = qualified(claim, bareSubject, bareObject)
  const { verb, label } = words.verb === null ? predicateOf(claim) : { verb: words.verb, label: '' }
  const { adverbs, after } = placed(scope)
  const tail = `${label}${note}${after}${claim.polarity === 'DISPUTED' ? '' : standing(claim)}`
  const parts = { ...bare(verb, subject, object), adverbs }
  if (claim.polarity === 'NEGATED') return mainClause({ ...parts, modal: null, isDenied: true }) + tail
  if (claim.polarity === 'DISPUTED') return `${DISPUTED[claim.explicitness]}, dass ${subordinateClause(parts)}${tail}`
  const hedge = hedgeOf(claim)
  if (hedge === null) return mainClause(parts) + tail
  const { modal = verb.modal, adverb, verb: instead, suffix = '' } = HEDGE_WORDS[hedge]
  const hedged = instead
    ? { ...parts, verb: instead, object: instead.complement(object), modal: null }
    : { ...parts, modal }
  return mainClause({ ...hedged, adverbs: [...adverbs, ...(adverb === undefined ? [] : [adverb])] }) + suffix + tail
}

/** That a statement is disputed, and who says so. */
const DISPUTED = {
  EXPLICIT: 'es ist umstritten',
  IMPLIED: 'die Quelle bezweifelt, wenn auch nur mittelbar',
  INFERRED: 'nach unserer eigenen Folgerung ist umstritten',
} as const

/**
 * Nothing for a source's own statement. Implied statements, our inferences, and predictions of a
 * table get a note.
 */
function standing({ explicitness, basis }: StatedClaim): string {
  if (explicitness === 'IMPLIED') return ', was die Quelle nahelegt, ohne es auszusprechen'
  if (explicitness === 'INFERRED' && basis !== undefined) return ', was die Quelle folgert und nicht behauptet'
  return explicitness === 'INFERRED' ? ', was unsere eigene Folgerung ist und in keiner Quelle steht' : ''
}

/**
 * A scope is an adverbial before the object, a clause between commas: `führt, wenn sie unbehandelt
 * bleibt, zu Schmerzen`. One in another language follows the object in quotes.
 */
function placed(scope: Scope | null): { readonly adverbs: readonly string[]; readonly after: string } {
  if (scope === null) return { adverbs: [], after: '' }
  if (scope.isForeign) return { adverbs: [], after: ` („${scope.text}“)` }
  const isClause = /^(?:wenn|falls|sofern|solange|sobald|weil|nachdem|bevor|während|obwohl) /.test(scope.text)
  if (isClause) return { adverbs: [`, ${scope.text},`], after: '' }
  return { adverbs: [scope.text.includes(',') ? `${scope.text},` : scope.text], after: '' }
}

/** The predicate of a claim. A relation of an imported graph that is no known verb is quoted. */
function predicateOf({ predicate, relation }: StatedClaim): { readonly verb: GermanVerb; readonly label: string } {
  const ours = { verb: verbOf(predicate), label: '' }
  if (relation === undefined || predicate !== 'RELATES_TO') return ours
  const words = relationLabel(relation)
  const own = RELATION_VERBS.get(words)
  if (own !== undefined) return { verb: own, label: '' }
  return words === '' || words === 'related to' ? ours : { ...ours, label: ` („${words}“)` }
}

interface QualifiedStatement {
  /** What comes in place of the predicate's own verb; null where that fits. */
  readonly verb: GermanVerb | null
  readonly subject: NounPhrase
  readonly object: NounPhrase
  /** All other qualifiers, in parentheses; empty where there are none. */
  readonly note: string
}

function qualified(claim: StatedClaim, subject: NounPhrase, object: NounPhrase): QualifiedStatement {
  const { qualifiers = [] } = claim
  if (qualifiers.length === 0) return { verb: null, subject, object, note: '' }
  const left = new Map(qualifiers.map(({ name, value }) => [name, inWords(value)]))
  const take = (name: string) => {
    const value = left.get(name)
    left.delete(name)
    return value
  }
  const verb = verbInstead(claim, left.get('object_direction_qualifier'))
  // The verbs of likelihood say the direction themselves.
  if (verb !== null && (verb === VERBS.PREDISPOSES_TO || verb === VERBS.PROTECTS_FROM))
    left.delete('object_direction_qualifier')
  if (verb !== null) left.delete('qualified_predicate')
  return {
    verb,
    subject: qualifiedNoun('subject', subject, take),
    object: qualifiedNoun('object', object, take),
    note: noteOf([...left]),
  }
}

/** The verb that the row uses, where the predicate is ours because of its qualifiers. */
function verbInstead({ predicate, relation }: StatedClaim, direction: string | undefined): GermanVerb | null {
  const way = direction === undefined ? undefined : directionOf(direction)
  if (predicate === 'PREDISPOSES_TO' || predicate === 'PROTECTS_FROM')
    return way === undefined ? null : verbOf(way === 1 ? 'PREDISPOSES_TO' : 'PROTECTS_FROM')
  if (predicate !== 'INCREASES' && predicate !== 'DECREASES') return null
  if (relation?.endsWith('contributes_to')) return verbOf('DRIVES')
  return way === undefined ? verbOf('CAUSES') : EFFECTS
}

/** ` (Beginn HP:0003577, Art NCBITaxon:9606)`. */
function noteOf(qualifiers: readonly (readonly [string, string])[]): string {
  const notes = qualifiers.map(([name, value]) => {
    const words = name.replace(/_qualifier$/, '').replaceAll('_', ' ')
    return `${QUALIFIERS.get(words) ?? `„${words}“`} ${/^\S*:\S*(?: oder \S*:\S*)*$/.test(value) ? value : `„${value}“`}`
  })
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}

/** `activity_or_abundance` as words; codes and lists as they are. */
const inWords = (value: string): string =>
  value
    .split('|')
    .map((part) => (/^[a-z]+(?:_[a-z]+)*$/.test(part) ? part.replaceAll('_', ' ') : part.replace(/^biolink:/, '')))
    .join(' oder ')
