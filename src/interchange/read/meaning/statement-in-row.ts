import { directedPredicate, PREDICATE_OF_BIOLINK } from '../../../../graph/vocabulary/biolink.ts'
import { BIOLINK_PREDICATES, type BiolinkPredicate } from '../../../../graph/vocabulary/biolink-predicates.ts'
import { aspectSign, BIOLINK_QUALIFIERS, directionOf } from '../../../../graph/vocabulary/biolink-qualifiers.ts'
import { definitionOf, type Predicate, type Sign } from '../../../../graph/vocabulary/predicates.ts'
import type { Attribute } from '../rows.ts'

/** What a row says of two ends: by a predicate of ours, or that they are related by another one. */
export interface StatementInRow {
  readonly predicate: Predicate
  /** The predicate in the words of its own graph, where ours does not say all of it. */
  readonly relation: string | null
  /** The predicate's name in its own graph, read from subject to object. */
  readonly predicateName: string
  /** Whether the row says it from object to subject, as `caused_by` does. */
  readonly isTurned: boolean
  /** With subject and object exchanged where the statement is turned; in order of name. */
  readonly qualifiers: readonly Attribute[]
}

/** Qualifiers after which the object is no longer the thing itself, unless a direction says how. */
const CHANGES_OBJECT = [
  'object_aspect_qualifier',
  'object_activity_qualifier',
  'object_process_qualifier',
  'object_derivative_qualifier',
]

/** Qualifiers that say which way or what of, but not of which end. */
const OF_NEITHER_END = ['direction_qualifier', 'aspect_qualifier', 'derivative_qualifier', 'process_qualifier']

/** The name of a Biolink predicate without its prefix, joined by underscores. */
export const biolinkName = (predicate: string): string =>
  predicate
    .trim()
    .replace(/^biolink:/i, '')
    .replaceAll(' ', '_')

/**
 * Reads a statement in the words of Biolink. Where a qualified predicate is given, it is the one
 * that counts. A statement of ours is only made where it means the same; everything else is
 * `RELATES_TO` with its own name.
 */
export function statementOfBiolink(written: string, qualifiers: readonly Attribute[]): StatementInRow {
  const base = BIOLINK_PREDICATES.get(biolinkName(written))
  const qualified = qualifiers.find(({ name }) => name === 'qualified_predicate')
  const full = qualified ? BIOLINK_PREDICATES.get(biolinkName(qualified.value)) : base
  const related: StatementInRow = {
    predicate: 'RELATES_TO',
    relation: base?.name === 'related_to' ? null : written,
    predicateName: written,
    isTurned: false,
    qualifiers,
  }
  if (base === undefined || full === undefined || base.isCanonical !== full.isCanonical) return related
  const isTurned = !full.isCanonical
  const said = isTurned ? turned(qualifiers) : qualifiers
  const term = canonicalName(full)
  const predicate = predicateOf(term, PREDICATE_OF_BIOLINK.get(term), said)
  if (predicate === 'RELATES_TO') return related
  const name = canonicalName(base)
  const predicateName = isTurned ? `biolink:${name}` : written
  const isWhole = name === definitionOf(predicate).biolink.term
  return { predicate, relation: isWhole ? null : predicateName, predicateName, isTurned, qualifiers: said }
}

/** Whether a statement of this Biolink predicate may be read as one of ours, straight or turned. */
export function mayBeOurs(predicate: string): boolean {
  const known = BIOLINK_PREDICATES.get(biolinkName(predicate))
  const name = known === undefined ? '' : canonicalName(known)
  const plain = PREDICATE_OF_BIOLINK.get(name) ?? 'RELATES_TO'
  return plain !== 'RELATES_TO' || directedPredicate(name, 1) !== undefined || directedPredicate(name, -1) !== undefined
}

const canonicalName = ({ name, inverse, isCanonical }: BiolinkPredicate): string =>
  isCanonical ? name : (inverse ?? name)

/** Reads a statement whose predicate is written by our own name. */
export function statementOfOurs(own: Predicate, written: string, qualifiers: readonly Attribute[]): StatementInRow {
  // A name that Biolink has too is read as Biolink means it where Biolink's qualifiers stand with
  // it.
  if (qualifiers.length > 0 && BIOLINK_PREDICATES.has(biolinkName(written)))
    return statementOfBiolink(written, qualifiers)
  const predicate = predicateOf('', own, qualifiers)
  return {
    predicate,
    relation: predicate === own ? null : written,
    predicateName: written,
    isTurned: false,
    qualifiers,
  }
}

/**
 * The predicate of ours that a qualified statement makes, from subject to object. `plain` is the
 * one that it makes without qualifiers.
 */
function predicateOf(term: string, plain: Predicate | undefined, qualifiers: readonly Attribute[]): Predicate {
  const value = (name: string) => qualifiers.find((qualifier) => qualifier.name === name)?.value
  if (qualifiers.some(({ name }) => !BIOLINK_QUALIFIERS.has(name))) return 'RELATES_TO'
  if (OF_NEITHER_END.some((name) => value(name) !== undefined)) return 'RELATES_TO'
  if (value('statistical_significance_qualifier')?.trim().toLowerCase() === 'not_significant') return 'RELATES_TO'
  const cause = signOf(value('subject_direction_qualifier'), value('subject_aspect_qualifier'))
  if (cause === undefined) return 'RELATES_TO'
  const direction = value('object_direction_qualifier')
  if (direction !== undefined) {
    // Of an aspect that is neither more nor less of the thing, the direction is that of the aspect.
    const aspect = aspectSign(value('object_aspect_qualifier') ?? '') ?? 1
    const effect = signOf(direction, undefined)
    if (effect === undefined) return 'RELATES_TO'
    return directedPredicate(term, (effect * aspect * cause) as Sign) ?? 'RELATES_TO'
  }
  if (CHANGES_OBJECT.some((name) => value(name) !== undefined)) return 'RELATES_TO'
  // Less of the subject, and the effect is there: more of the subject makes for less of the effect.
  if (cause === -1) return directedPredicate(term, -1) ?? 'RELATES_TO'
  return plain ?? 'RELATES_TO'
}

/**
 * Whether an end with these qualifiers means more of it (+1) or less; undefined where it means
 * neither.
 */
function signOf(direction: string | undefined, aspect: string | undefined): Sign | undefined {
  const way = direction === undefined ? 1 : directionOf(direction)
  const of = aspect === undefined ? 1 : aspectSign(aspect)
  return way === undefined || of === undefined ? undefined : ((way * of) as Sign)
}

/** The same qualifiers of a statement that is said from its other end. */
export function turned(qualifiers: readonly Attribute[]): readonly Attribute[] {
  return qualifiers
    .map(({ name, value }): Attribute => {
      if (name.startsWith('subject_')) return { name: name.replace('subject_', 'object_'), value }
      if (name.startsWith('object_')) return { name: name.replace('object_', 'subject_'), value }
      if (name !== 'qualified_predicate') return { name, value }
      const known = BIOLINK_PREDICATES.get(biolinkName(value))
      return { name, value: known ? `biolink:${canonicalName(known)}` : value }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
