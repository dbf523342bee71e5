import { explicitnessOf } from '../../../../graph/vocabulary/biolink.ts'
import { EXPLICITNESSES, POLARITIES } from '../../../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../../graph/vocabulary/predicates.ts'
import { type ExactEdge, type ExactNode, KEPT_AS_ATTRIBUTES } from '../../kgx-columns.ts'
import type { TableRow } from '../forms/table-rows.ts'
import { quotedValue } from '../quoted.ts'
import type { Attribute, ClaimRow, ConceptRow } from '../rows.ts'
import { attributesOf, withAttribute } from './attributes-in-row.ts'
import { readCategories } from './category-in-row.ts'
import { certaintyIn, unscored } from './certainty-in-table.ts'
import { type EdgeColumns, edgeColumns } from './columns-of-edges.ts'
import { conceptIn, nodeAttributes } from './concept-in-row.ts'
import { edgeProblem } from './edge-problem.ts'
import { evidenceOf } from './evidence-in-row.ts'
import { isRole, roleIn } from './leg-role-in-table.ts'
import { isPolarity, polarityOfNegated, polarityWith } from './polarity-in-table.ts'
import type { Reading } from './reading.ts'
import { rememberedStatements } from './remembered-statements.ts'
import { statementOfBiolink } from './statement-in-row.ts'
import { tableReading } from './table-reading.ts'

export const KGX_NODE_REQUIRED = ['id', 'category'] as const
export const KGX_EDGE_REQUIRED = ['subject', 'predicate', 'object'] as const

/** A reader of the concept in a row of a KGX table of nodes, or of why there is none. */
export const kgxConcept = (reading: Reading): ((row: TableRow) => ConceptRow | string) =>
  tableReading(
    reading,
    (columns) => nodeAttributes(columns, isRead, reading),
    (row, attributes) => {
      const exact = exactly<ExactNode>(row)
      if (typeof exact === 'string') return exact
      const own = oneOf('aetia_kind', row, CONCEPT_KINDS)
      if (own?.problem) return own.problem
      const categories = row.list('category')
      const read = own
        ? { kind: own.value, category: keptOf(own.value, categories, exact), others: categories.slice(1) }
        : readCategories(categories, reading)
      if (own === undefined) reading.check?.node(row.get('id').trim(), categories, row.line)
      const role = read.kind === 'LEG_SIDE' ? roleIn('aetia_role', row) : null
      if (role !== null && !isRole(role)) return role
      return conceptIn(row, read, role, attributes, exact)
    },
  )

const isRead = (column: string): boolean =>
  column === 'category' || (column.startsWith('aetia_') && !KEPT_AS_ATTRIBUTES.has(column))

/** The category of an entity that we wrote ourselves: one that had none was written as a thing. */
function keptOf(kind: ConceptKind, [first]: readonly string[], exact: ExactNode): string | null {
  if (exact.category !== undefined) return exact.category
  return kind !== 'ENTITY' || first === 'biolink:NamedThing' ? null : (first ?? null)
}

/** A reader of the claim in a row of a KGX table of edges, or of why there is none. */
export const kgxClaim = (reading: Reading): ((row: TableRow) => ClaimRow | string) =>
  tableReading(
    reading,
    (names) => {
      const columns = edgeColumns('kgx', names, reading)
      return { columns, statementOf: rememberedStatements(columns, statementOfBiolink) }
    },
    (row, { columns, statementOf }) => {
      const ends = [row.get('subject').trim(), row.get('object').trim()] as const
      const written = row.get('predicate').trim()
      const problem = edgeProblem(ends[0], written, ends[1])
      if (problem !== undefined) return problem
      const ownExplicitness = oneOf('aetia_explicitness', row, EXPLICITNESSES)
      const ownPolarity = oneOf('aetia_polarity', row, POLARITIES)
      const ownProblem = ownPolarity?.problem ?? ownExplicitness?.problem
      if (ownProblem) return ownProblem
      const polarity = ownPolarity?.value ?? polarityOfNegated(row.get('negated'))
      if (!isPolarity(polarity)) return polarity
      const { statement: foreign, given } = statementOf(row, written)
      if (reading.check !== null && row.get('aetia_predicate') === '') {
        const { line } = row
        reading.check.edge({ line, subject: ends[0], predicate: written, object: ends[1], qualifiers: given })
      }
      const statement = ownStatement(row, written, given, columns) ?? foreign
      if (typeof statement === 'string') return statement
      const explicitness =
        ownExplicitness?.value ?? explicitnessOf(row.get('knowledge_level').trim(), row.get('agent_type').trim())
      const score = scoreIn(row, attributesIn(row, columns), reading)
      return {
        type: 'CLAIM',
        line: row.line,
        subject: statement.isTurned ? ends[1] : ends[0],
        predicate: statement.predicate,
        relation: statement.relation,
        predicateName: statement.predicateName,
        object: statement.isTurned ? ends[0] : ends[1],
        certainty: score.certainty ?? unscored(explicitness),
        basis: score.certainty === undefined ? 'DEFAULT' : 'SCORE',
        qualifiers: statement.qualifiers,
        attributes: score.attributes,
        evidence: evidenceOf(row, columns),
        polarity: polarityWith(polarity, statement.qualifiers),
        explicitness,
        shortcut: row.get('aetia_shortcut').trim() === 'true',
        // We write a predicate as it was where it is not that of Biolink.
        cell: row.cell(row.get('aetia_quote') === '' ? 'predicate' : 'aetia_quote'),
      }
    },
  )

/** The statement of a row that we wrote ourselves; undefined for any other row. */
function ownStatement(row: TableRow, written: string, qualifiers: readonly Attribute[], columns: EdgeColumns) {
  const exact = exactly<ExactEdge>(row)
  if (typeof exact === 'string') return exact
  const own = oneOf('aetia_predicate', row, PREDICATE_NAMES)
  if (own === undefined) return undefined
  if (own.problem !== undefined) return own.problem
  const column = columns.has('aetia_relation') ? 'aetia_relation' : 'original_predicate'
  const { relation = row.get(column), implied = [] } = exact
  return {
    predicate: own.value,
    relation: relation || null,
    predicateName: written,
    isTurned: false,
    qualifiers: qualifiers.filter(({ name }) => !implied.includes(name)),
  }
}

/** The fields of a row that no other field of its claim is read from. */
function attributesIn(row: TableRow, columns: EdgeColumns): readonly Attribute[] {
  const attributes = attributesOf(row, columns)
  const relation = columns.has('aetia_relation') ? row.get('aetia_relation') : ''
  // We write the relation there too, for others.
  return relation === ''
    ? attributes
    : attributes.filter(({ name, value }) => name !== 'original_predicate' || value !== relation.trim())
}

/**
 * The score of a row where it is above 0 and at most 1. Another one is no certainty; it is kept as
 * an attribute.
 */
function scoreIn(row: TableRow, attributes: readonly Attribute[], { notes }: Reading) {
  const name = 'has_confidence_score'
  const value = row.get(name).trim()
  if (value === '') return { attributes }
  const certainty = certaintyIn(name, value)
  if (typeof certainty === 'number') return { certainty, attributes }
  notes.add(`A ${name} that is not above 0 and at most 1 is kept as an attribute, not as a certainty`, row.line)
  return { attributes: withAttribute(attributes, { name, value }) }
}

/** The value of a column of ours, or what is wrong with it; undefined where there is none. */
function oneOf<Value extends string>(column: string, row: TableRow, values: readonly Value[]) {
  const field = row.get(column)
  if (field === '') return undefined
  const value = values.find((its) => its === field)
  if (value !== undefined) return { value, problem: undefined }
  return { value: values[0] as Value, problem: `its ${column} ${quotedValue(field)} is none of ${values.join(', ')}` }
}

const LISTS_IN_EXACT: ReadonlySet<string> = new Set(['synonym', 'implied'])

function exactly<Exact extends object>(row: TableRow): Exact | string {
  const field = row.get('aetia_exact')
  if (field === '') return {} as Exact
  const wrong = 'its aetia_exact is no object of texts and lists of texts in JSON'
  try {
    const value: unknown = JSON.parse(field)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong
    for (const [name, part] of Object.entries(value)) {
      const texts: unknown = LISTS_IN_EXACT.has(name) ? part : [part]
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
