import { explicitnessOf, GENERIC_CATEGORIES } from '../../../graph/vocabulary/biolink.ts'
import { EXPLICITNESSES, POLARITIES, type Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ExactEdge, ExactNode } from '../kgx-columns.ts'
import { BARE_ASSERTION, certaintyIn, OF_INFERRED } from './certainty-in-table.ts'
import { isRole, roleIn } from './leg-role-in-table.ts'
import { kindOfCategory, predicateOfBiolink } from './names-in-tables.ts'
import { type ClaimRow, type ConceptRow, TABLE_ITSELF } from './rows.ts'
import { type TableRow, tooLong } from './table-rows.ts'

export const KGX_NODE_REQUIRED = ['id', 'category'] as const
export const KGX_EDGE_REQUIRED = ['subject', 'predicate', 'object'] as const

/** The concept in a row of a KGX table of nodes, or why there is none. */
export function kgxConcept(row: TableRow): ConceptRow | string {
  const id = row.get('id').trim()
  if (id === '') return 'it has no id'
  const exact = exactly<ExactNode>(row)
  if (typeof exact === 'string') return exact
  const own = oneOf('aetia_kind', row, CONCEPT_KINDS)
  if (own?.problem) return own.problem
  const categories = row.list('category')
  const { kind, category } = own
    ? { kind: own.value, category: keptOf(own.value, categories, exact) }
    : readCategory(categories)
  const role = kind === 'LEG_SIDE' ? roleIn('aetia_role', row) : null
  if (role !== null && !isRole(role)) return role
  const name = exact.name ?? row.get('name')
  const summary = exact.description ?? row.get('description')
  const alsoCalled = exact.synonym ?? row.list('synonym')
  const long =
    tooLong('id', id) ??
    tooLong('category', category ?? '') ??
    tooLong('name', name) ??
    tooLong('description', summary) ??
    alsoCalled.map((synonym) => tooLong('synonym', synonym)).find((reason) => reason !== undefined)
  if (long !== undefined) return long
  return {
    type: 'CONCEPT',
    line: row.line,
    id,
    kind,
    name: name.trim() === '' ? id : name,
    category,
    alsoCalled,
    summary: summary.trim() === '' ? null : summary,
    role,
    xrefs: [],
    attributes: [],
  }
}

/**
 * The first category of a kind of ours; else an entity with the first category that says more than
 * that it is a thing.
 */
function readCategory(categories: readonly string[]): { kind: ConceptKind; category: string | null } {
  for (const category of categories) {
    const kind = kindOfCategory(category)
    if (kind !== undefined) return { kind, category: null }
  }
  const telling = categories.find((category) => !GENERIC_CATEGORIES.has(category.trim().replace(/^biolink:/i, '')))
  return { kind: 'ENTITY', category: telling ?? categories[0] ?? null }
}

/** The category of an entity that we wrote ourselves: one that had none was written as a thing. */
function keptOf(kind: ConceptKind, categories: readonly string[], exact: ExactNode): string | null {
  if (kind !== 'ENTITY') return null
  return exact.category ?? categories.find((category) => category !== 'biolink:NamedThing') ?? null
}

/** The claim in a row of a KGX table of edges, or why there is none. */
export function kgxClaim(row: TableRow): ClaimRow | string {
  const [subject, object] = [row.get('subject').trim(), row.get('object').trim()]
  const named = row.get('predicate')
  if (subject === '') return 'it has no subject'
  if (named.trim() === '') return 'it has no predicate'
  if (object === '') return 'it has no object'
  const exact = exactly<ExactEdge>(row)
  if (typeof exact === 'string') return exact
  const own = oneOf('aetia_predicate', row, PREDICATE_NAMES)
  const ownPolarity = oneOf('aetia_polarity', row, POLARITIES)
  const ownExplicitness = oneOf('aetia_explicitness', row, EXPLICITNESSES)
  const problem = own?.problem ?? ownPolarity?.problem ?? ownExplicitness?.problem
  if (problem) return problem
  const polarity = ownPolarity?.value ?? polarityOf(row.get('negated'))
  if (polarity === undefined) return `its negated "${row.get('negated').slice(0, 40)}" is neither true nor false`
  const explicitness =
    ownExplicitness?.value ?? explicitnessOf(row.get('knowledge_level').trim(), row.get('agent_type').trim())
  const score = row.get('has_confidence_score')
  const unscored = explicitness === 'INFERRED' ? OF_INFERRED : BARE_ASSERTION
  const certainty = score.trim() === '' ? unscored : certaintyIn('has_confidence_score', score)
  if (typeof certainty === 'string') return certainty
  const known = predicateOfBiolink(named)
  const predicate: Predicate = own?.value ?? known ?? 'RELATES_TO'
  const original = exact.original_predicate ?? row.get('original_predicate')
  const relation = own ? original || null : known === undefined ? named : null
  const long = tooLong('subject', subject) ?? tooLong('predicate', relation ?? '') ?? tooLong('object', object)
  if (long !== undefined) return long
  const cell = row.cell('predicate')
  return {
    type: 'CLAIM',
    line: row.line,
    subject,
    predicate,
    relation,
    object,
    certainty,
    basis: score.trim() === '' ? 'DEFAULT' : 'SCORE',
    qualifiers: [],
    attributes: [],
    evidence: [TABLE_ITSELF],
    polarity,
    explicitness,
    shortcut: row.get('aetia_shortcut').trim() === 'true',
    cell,
  }
}

function polarityOf(negated: string): Polarity | undefined {
  const text = negated.trim().toLowerCase()
  if (['', 'false', 'f', '0', 'no'].includes(text)) return 'AFFIRMED'
  return ['true', 't', '1', 'yes'].includes(text) ? 'NEGATED' : undefined
}

/** The value of a column of ours, or what is wrong with it; undefined where there is none. */
function oneOf<Value extends string>(column: string, row: TableRow, values: readonly Value[]) {
  const field = row.get(column)
  if (field === '') return undefined
  const value = values.find((its) => its === field)
  if (value !== undefined) return { value, problem: undefined }
  return { value: values[0] as Value, problem: `its ${column} "${field.slice(0, 40)}" is none of ${values.join(', ')}` }
}

function exactly<Exact extends object>(row: TableRow): Exact | string {
  const field = row.get('aetia_exact')
  if (field === '') return {} as Exact
  const wrong = 'its aetia_exact is no object of texts and lists of texts in JSON'
  try {
    const value: unknown = JSON.parse(field)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong
    for (const [name, part] of Object.entries(value)) {
      const texts: unknown = name === 'synonym' ? part : [part]
      if (
        !Array.isArray(texts) ||
        !texts.every((text) => typeof text === 'string' && text.isWellFormed() && !text.includes('\0'))
      )
        return wrong
    }
    return value as Exact
  } catch {
    return wrong
  }
}
