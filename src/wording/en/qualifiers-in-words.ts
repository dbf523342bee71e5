import { directionOf } from '../../../graph/vocabulary/biolink-qualifiers.ts'
import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import type { Verb } from '../../../graph/vocabulary/verb.ts'
import { verb } from '../../../graph/vocabulary/verb.ts'
import type { AttributeRecord } from '../../snapshot/records.ts'
import type { StatedClaim } from '../messages/statement-wording.ts'

/** How qualifiers change the words of a statement. */
export interface QualifiedWords {
  /** What comes in place of the predicate's own verb; null where that fits. */
  readonly verb: Verb | null
  /** The ends with what is said of them: `decreased activity of protein two`. */
  readonly subject: string
  readonly object: string
  /** All other qualifiers, in parentheses after the statement; empty where there are none. */
  readonly note: string
}

const CAUSE = verb('cause', 'causes')

/** The words of a statement with its qualifiers. */
export function qualifiedWords(claim: StatedClaim, subject: string, object: string): QualifiedWords {
  const { qualifiers = [] } = claim
  if (qualifiers.length === 0) return { verb: null, subject, object, note: '' }
  const left = new Map(qualifiers.map(({ name, value }) => [name, inWords(value)]))
  const take = (name: string) => {
    const value = left.get(name)
    left.delete(name)
    return value
  }
  const written = verbOf(claim, left.get('object_direction_qualifier'))
  // The verbs of likelihood say the direction themselves.
  if (written?.base.includes('…')) left.delete('object_direction_qualifier')
  if (written !== null) left.delete('qualified_predicate')
  return {
    verb: written,
    subject: endInWords('subject', subject, take),
    object: endInWords('object', object, take),
    note: noteOf([...left].map(([name, value]) => ({ name, value }))),
  }
}

/** The verb that the row uses, where the predicate is ours because of its qualifiers. */
function verbOf({ predicate, relation }: StatedClaim, direction: string | undefined): Verb | null {
  const way = direction === undefined ? undefined : directionOf(direction)
  if (predicate === 'PREDISPOSES_TO' || predicate === 'PROTECTS_FROM')
    return way === undefined ? null : definitionOf(way === 1 ? 'PREDISPOSES_TO' : 'PROTECTS_FROM').verb
  if (predicate !== 'INCREASES' && predicate !== 'DECREASES') return null
  if (relation?.endsWith('contributes_to')) return definitionOf('DRIVES').verb
  return way === undefined ? definitionOf('CAUSES').verb : CAUSE
}

/** What the qualifiers of one end say of it, from the inside out. */
function endInWords(end: 'subject' | 'object', phrase: string, take: (name: string) => string | undefined): string {
  let text = phrase
  for (const name of ['specialization', 'derivative', 'part', 'form_or_variant']) {
    const value = take(`${end}_${name}_qualifier`)
    if (value !== undefined) text = `the ${value} of ${text}`
  }
  const aspects = ['process', 'activity', 'aspect'].flatMap((name) => take(`${end}_${name}_qualifier`) ?? [])
  for (const aspect of aspects) text = `${aspect} of ${text}`
  const direction = take(`${end}_direction_qualifier`)
  if (direction !== undefined) text = `${direction} ${text.replace(/^(?:an?|the) /, '')}`
  const context = take(`${end}_context_qualifier`)
  return context === undefined ? text : `${text} in ${context}`
}

/** ` (onset HP:0003577, species context NCBITaxon:9606)`. */
function noteOf(qualifiers: readonly AttributeRecord[]): string {
  const notes = qualifiers.map(({ name, value }) => `${name.replace(/_qualifier$/, '').replaceAll('_', ' ')} ${value}`)
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}

/** `activity_or_abundance` in words; codes and lists as they are. */
const inWords = (value: string): string =>
  value
    .split('|')
    .map((part) => (/^[a-z]+(?:_[a-z]+)*$/.test(part) ? part.replaceAll('_', ' ') : part.replace(/^biolink:/, '')))
    .join(' or ')
