import { BARE_ASSERTION, certaintyIn } from './certainty-in-table.ts'
import { isRole, roleIn } from './leg-role-in-table.ts'
import { kindNamed, predicateNamed } from './names-in-tables.ts'
import { type ClaimRow, type ConceptRow, TABLE_ITSELF } from './rows.ts'
import { type TableRow, tooLong } from './table-rows.ts'

export const CSV_NODE_COLUMNS = ['id', 'kind'] as const
export const CSV_EDGE_COLUMNS = ['subject', 'predicate', 'object'] as const

/** The concept in a row of `id,kind,name`, or why there is none. */
export function csvConcept(row: TableRow): ConceptRow | string {
  const id = row.get('id').trim()
  if (id === '') return 'it has no id'
  const kind = row.get('kind').trim()
  const name = row.get('name')
  const long = tooLong('id', id) ?? tooLong('kind', kind) ?? tooLong('name', name)
  if (long !== undefined) return long
  const known = kindNamed(kind)
  const role = known === 'LEG_SIDE' ? roleIn('role', row) : null
  if (role !== null && !isRole(role)) return role
  return {
    type: 'CONCEPT',
    line: row.line,
    id,
    kind: known ?? 'ENTITY',
    name: name.trim() === '' ? id : name,
    category: known === undefined && kind !== '' ? kind : null,
    alsoCalled: [],
    summary: null,
    role,
    xrefs: [],
    attributes: [],
  }
}

/** The claim in a row of `subject,predicate,object,certainty`, or why there is none. */
export function csvClaim(row: TableRow): ClaimRow | string {
  const [subject, predicate, object] = [
    row.get('subject').trim(),
    row.get('predicate').trim(),
    row.get('object').trim(),
  ]
  if (subject === '') return 'it has no subject'
  if (predicate === '') return 'it has no predicate'
  if (object === '') return 'it has no object'
  const long = tooLong('subject', subject) ?? tooLong('predicate', predicate) ?? tooLong('object', object)
  if (long !== undefined) return long
  const written = row.get('certainty')
  const certainty = written.trim() === '' ? BARE_ASSERTION : certaintyIn('certainty', written)
  if (typeof certainty === 'string') return certainty
  const known = predicateNamed(predicate)
  return {
    type: 'CLAIM',
    line: row.line,
    subject,
    predicate: known ?? 'RELATES_TO',
    relation: known === undefined ? predicate : null,
    object,
    certainty,
    basis: written.trim() === '' ? 'DEFAULT' : 'SCORE',
    qualifiers: [],
    attributes: [],
    evidence: [TABLE_ITSELF],
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    shortcut: false,
    cell: row.cell('predicate'),
  }
}
