import { explicitnessOf } from '../../../../graph/vocabulary/biolink.ts'
import type { TableRow } from '../forms/table-rows.ts'
import type { Attribute, ClaimRow, ConceptRow } from '../rows.ts'
import { attributesOf } from './attributes-in-row.ts'
import { readCategories } from './category-in-row.ts'
import { certaintyIn, unscored } from './certainty-in-table.ts'
import { edgeColumns } from './columns-of-edges.ts'
import { conceptIn, nodeAttributes } from './concept-in-row.ts'
import { edgeProblem } from './edge-problem.ts'
import { evidenceOf } from './evidence-in-row.ts'
import { isRole, roleIn } from './leg-role-in-table.ts'
import { ownKindNamed, ownPredicateNamed } from './names-in-tables.ts'
import { isPolarity, polarityIn, polarityWith } from './polarity-in-table.ts'
import type { Reading } from './reading.ts'
import { rememberedStatements } from './remembered-statements.ts'
import { mayBeOurs, type StatementInRow, statementOfBiolink, statementOfOurs } from './statement-in-row.ts'
import { tableReading } from './table-reading.ts'

export const CSV_NODE_COLUMNS = ['id', 'kind'] as const
export const CSV_EDGE_COLUMNS = ['subject', 'predicate', 'object'] as const

/** A reader of the concept in a row of `id,kind,name`, or of why there is none. */
export const csvConcept = (reading: Reading): ((row: TableRow) => ConceptRow | string) =>
  tableReading(
    reading,
    (columns) => nodeAttributes(columns, (column) => column === 'kind' || column === 'role', reading),
    (row, attributes) => {
      const own = ownKindNamed(row.get('kind'))
      const role = own === 'LEG_SIDE' ? roleIn('role', row) : null
      if (role !== null && !isRole(role)) return role
      const read = own ? { kind: own, category: null, others: [] } : readCategories(row.list('kind'), reading)
      if (own === undefined) reading.check?.node(row.get('id').trim(), row.list('kind'), row.line)
      return conceptIn(row, read, role, attributes)
    },
  )

/**
 * A reader of the claim in a row of `subject,predicate,object,certainty`, or of why there is none.
 */
export const csvClaim = (reading: Reading): ((row: TableRow) => ClaimRow | string) =>
  tableReading(
    reading,
    (names) => {
      const columns = edgeColumns('csv', names, reading)
      return { columns, statementOf: rememberedStatements(columns, statementIn) }
    },
    (row, { columns, statementOf }) => {
      const ends = [row.get('subject').trim(), row.get('object').trim()] as const
      const written = row.get('predicate').trim()
      const problem = edgeProblem(ends[0], written, ends[1])
      if (problem !== undefined) return problem
      const polarity = polarityIn(row.get('negated'), row.get('polarity'))
      if (!isPolarity(polarity)) return polarity
      const explicitness = explicitnessOf(row.get('knowledge_level').trim(), row.get('agent_type').trim())
      const score = row.get('certainty')
      const certainty = score.trim() === '' ? unscored(explicitness) : certaintyIn('certainty', score)
      if (typeof certainty === 'string') return certainty
      const { statement, given } = statementOf(row, written)
      if (reading.check !== null && (ownPredicateNamed(written) === undefined || mayBeOurs(written))) {
        const { line } = row
        reading.check.edge({ line, subject: ends[0], predicate: written, object: ends[1], qualifiers: given })
      }
      const { predicate, relation, predicateName, isTurned, qualifiers } = statement
      return {
        type: 'CLAIM',
        line: row.line,
        subject: isTurned ? ends[1] : ends[0],
        predicate,
        relation,
        predicateName,
        object: isTurned ? ends[0] : ends[1],
        certainty,
        basis: score.trim() === '' ? 'DEFAULT' : 'SCORE',
        qualifiers,
        attributes: attributesOf(row, columns),
        evidence: evidenceOf(row, columns),
        polarity: polarityWith(polarity, qualifiers),
        explicitness,
        shortcut: false,
        cell: row.cell('predicate'),
      }
    },
  )

/** The statement of a predicate by one of our names, or else in the words of Biolink. */
function statementIn(written: string, given: readonly Attribute[]): StatementInRow {
  const own = ownPredicateNamed(written)
  return own ? statementOfOurs(own, written, given) : statementOfBiolink(written, given)
}
