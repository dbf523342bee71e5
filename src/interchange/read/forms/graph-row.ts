import { BIOLINK_QUALIFIERS } from '../../../../graph/vocabulary/biolink-qualifiers.ts'
import { LEG_ROLES, POLARITIES } from '../../../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS } from '../../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../../graph/vocabulary/predicates.ts'
import type { Field, FieldsRow } from './fields-row.ts'
import { namedEdge, namedNode, type RecordOrder } from './record-rows.ts'

/** What our own exports call the columns of KGX. */
const OWN_NODE: Readonly<Record<string, string>> = { kind: 'aetia_kind', role: 'aetia_role', summary: 'description' }
/** Exports that do not tell which leg a leg side is: it is of no kind of ours then. */
const OWN_NODE_OF_NO_KIND: Readonly<Record<string, string>> = { kind: 'category', summary: 'description' }
const OWN_EDGE: Readonly<Record<string, string>> = {
  relation: 'original_predicate',
  polarity: 'aetia_polarity',
  explicitness: 'aetia_explicitness',
  certainty: 'has_confidence_score',
  shortcut: 'aetia_shortcut',
  cue: 'aetia_cue',
}

/**
 * The row of a node or an edge of GraphML or GEXF, whose fields get the names that they are read
 * by.
 */
export function graphRow(
  fields: Map<string, Field>,
  rowOf: (fields: Map<string, Field>) => FieldsRow,
  order: RecordOrder,
) {
  if (order.role === 'NODES') {
    const hasKind = fields.get('kind') !== 'LEG_SIDE' || is(LEG_ROLES, fields.get('role'))
    const names = hasKind ? OWN_NODE : OWN_NODE_OF_NO_KIND
    const own = is(CONCEPT_KINDS, fields.get('kind')) ? withoutLabel(renamed(fields, names)) : fields
    const labels = own.get('labels')
    // Neo4j writes a colon before each label.
    if (typeof labels === 'string' && labels.startsWith(':')) own.set('labels', labels.split(':').slice(1))
    return rowOf(namedNode(own, order))
  }
  if (!isOwnEdge(fields)) return namedEdge(fields, rowOf, order)
  const own = withoutLabel(renamed(fields, OWN_EDGE))
  own.set('aetia_predicate', own.get('predicate') ?? '')
  return rowOf(withQualifiersApart(withScoreAsGiven(own)))
}

/** A default is no score: without one, a row has the same default again. */
function withScoreAsGiven(fields: Map<string, Field>): Map<string, Field> {
  const basis = fields.get('certaintyBasis')
  if (basis === 'DEFAULT') fields.delete('has_confidence_score')
  if (basis === 'DEFAULT' || basis === 'SCORE') fields.delete('certaintyBasis')
  return fields
}

/** `object_aspect_qualifier=activity; ...` as a field each, where that is surely what it says. */
function withQualifiersApart(fields: Map<string, Field>): Map<string, Field> {
  const written = fields.get('qualifiers')
  if (typeof written !== 'string') return fields
  const apart = new Map<string, Field>()
  for (const pair of written.split('; ')) {
    const [, name = '', value = ''] = /^(\w+)=([^=]+)$/.exec(pair) ?? []
    if (!BIOLINK_QUALIFIERS.has(name) || apart.has(name) || fields.has(name)) return fields
    apart.set(name, value)
  }
  fields.delete('qualifiers')
  for (const [name, value] of apart) fields.set(name, value)
  return fields
}

const is = (values: readonly string[], field: Field | undefined) => values.some((value) => value === field)

const isOwnEdge = (fields: ReadonlyMap<string, Field>): boolean =>
  is(PREDICATE_NAMES, fields.get('predicate')) && is(POLARITIES, fields.get('polarity'))

const renamed = (fields: ReadonlyMap<string, Field>, names: Readonly<Record<string, string>>): Map<string, Field> =>
  new Map(Array.from(fields, ([name, field]) => [names[name] ?? name, field] as const))

/** What GEXF wants, and other fields say too. */
function withoutLabel(fields: Map<string, Field>): Map<string, Field> {
  fields.delete('label')
  fields.delete('weight')
  return fields
}
