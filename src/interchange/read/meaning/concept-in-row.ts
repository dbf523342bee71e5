import type { LegRole } from '../../../../graph/vocabulary/claim-terms.ts'
import { type TableRow, tooLong } from '../forms/table-rows.ts'
import type { ConceptRow } from '../rows.ts'
import { fieldsOf, withAttribute } from './attributes-in-row.ts'
import type { CategoriesRead } from './category-in-row.ts'
import type { Reading } from './reading.ts'

/** Columns of a table of nodes that both formats read. */
const READ: ReadonlySet<string> = new Set(['id', 'name', 'synonym', 'description', 'xref'])

/** The columns that are kept as attributes: all but those that are read. */
export function nodeAttributes(columns: readonly string[], isRead: (column: string) => boolean, { notes }: Reading) {
  const kept = columns.filter((column) => !READ.has(column) && !isRead(column)).sort()
  for (const column of kept) notes.addColumn('NODES', column)
  return kept
}

/** Texts of a concept that stand elsewhere in the row than in the columns of their names. */
export interface ConceptTexts {
  readonly name?: string
  readonly synonym?: readonly string[]
  readonly description?: string
}

/** The concept in a row of a table of nodes, or why there is none. */
export function conceptIn(
  row: TableRow,
  { kind, category, others }: CategoriesRead,
  role: LegRole | null,
  columns: readonly string[],
  texts: ConceptTexts = {},
): ConceptRow | string {
  const id = row.get('id').trim()
  if (id === '') return 'it has no id'
  const name = texts.name ?? row.get('name')
  const summary = texts.description ?? row.get('description')
  const alsoCalled = texts.synonym ?? row.list('synonym')
  const xrefs = [...new Set(row.list('xref').map((xref) => xref.trim()))]
  const long =
    tooLong('id', id) ??
    tooLong('category', category ?? '') ??
    tooLong('name', name) ??
    tooLong('description', summary) ??
    longOf('synonym', alsoCalled) ??
    longOf('xref', xrefs)
  if (long !== undefined) return long
  const attributes = fieldsOf(row, columns)
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
    xrefs,
    attributes:
      others.length === 0 ? attributes : withAttribute(attributes, { name: 'category', value: others.join('|') }),
  }
}

const longOf = (column: string, values: readonly string[]): string | undefined =>
  values.map((value) => tooLong(column, value)).find((reason) => reason !== undefined)
