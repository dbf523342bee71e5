import type { TableRow } from '../forms/table-rows.ts'
import type { Attribute } from '../rows.ts'
import { qualifiersOf } from './attributes-in-row.ts'
import type { EdgeColumns } from './columns-of-edges.ts'

/** How many different statements are remembered. Tables of millions of rows have some hundreds. */
const MAX_STATEMENTS = 10_000

/**
 * What `read` makes of a predicate and its qualifiers, once for each combination of them. `given`:
 * the qualifiers as the row has them.
 */
export function rememberedStatements<Statement>(
  columns: EdgeColumns,
  read: (written: string, given: readonly Attribute[]) => Statement,
): (row: TableRow, written: string) => { readonly statement: Statement; readonly given: readonly Attribute[] } {
  const known = new Map<string, { readonly statement: Statement; readonly given: readonly Attribute[] }>()
  return (row, written) => {
    let key = written
    for (const { column } of columns.qualifiers) key += `\0${row.get(column)}`
    const found = known.get(key)
    if (found !== undefined) return found
    const given = qualifiersOf(row, columns)
    const made = { statement: read(written, given), given }
    if (known.size < MAX_STATEMENTS) known.set(key, made)
    return made
  }
}
