import type { TableRow } from '../forms/table-rows.ts'
import type { EvidenceRow } from '../rows.ts'
import { type EdgeColumns, OLDER_SOURCES } from './columns-of-edges.ts'
import { objectIn } from './object-in-field.ts'

/**
 * The evidence that a row names: a piece for each publication, else one for each primary knowledge
 * source, else one for the table itself. Each piece has all else that the row says of its evidence.
 * `sources` holds objects that name a source and its role, as TRAPI writes them.
 */
export function evidenceOf(row: TableRow, columns: EdgeColumns): readonly EvidenceRow[] {
  const text = (column: string) => (columns.has(column) ? row.get(column).trim() || null : null)
  const values = (column: string | undefined): readonly string[] => {
    if (column === undefined || !columns.has(column)) return NONE
    const found = row.list(column)
    if (found.length === 0) return NONE
    return found.length === 1 ? [(found[0] ?? '').trim()] : [...new Set(found.map((value) => value.trim()))]
  }
  const retrieved = values('sources').map(objectIn)
  const ofRole = (role: string) =>
    retrieved.flatMap(({ resource_id: id, resource_role: its }) => (typeof id === 'string' && its === role ? [id] : []))
  const written = values(primaryColumn(row, columns))
  const primary = written.length > 0 ? written : ofRole('primary_knowledge_source')
  const piece: EvidenceRow = {
    source: primary[0] ?? null,
    primarySource: primary[0] ?? null,
    aggregators: [...new Set([...values('aggregator_knowledge_source'), ...ofRole('aggregator_knowledge_source')])],
    codes: values('has_evidence'),
    supportingText: values('supporting_text'),
    knowledgeLevel: text('knowledge_level'),
    agentType: text('agent_type'),
    edge: text('id'),
  }
  const publications = values('publications').map((source) => ({ ...piece, source }))
  const others = primary.slice(1).map((source) => ({ ...piece, source, primarySource: source }))
  return [...(publications.length > 0 ? publications : [piece]), ...others]
}

const NONE: readonly string[] = []

/** The column that names the primary knowledge source of a row. */
export const primaryColumn = (row: TableRow, columns: EdgeColumns): string | undefined =>
  ['primary_knowledge_source', ...OLDER_SOURCES].find((column) => columns.has(column) && row.get(column).trim() !== '')
