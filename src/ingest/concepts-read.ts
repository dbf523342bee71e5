import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { TableConcepts } from '../content/documents.ts'
import { conceptColumns, ROWS_PER_PART, type TableConceptRow } from '../content/tables/table-columns.ts'
import type { ConceptRow, Rejected } from '../interchange/read/read-table.ts'
import type { ConceptsPublished } from './concepts-published.ts'
import type { Rejects } from './rejects.ts'
import { rowSlug } from './row-key.ts'

/**
 * The concepts that edges may join, by number: those of the nodes file, and after them published
 * ones that edges name.
 */
export interface ConceptsRead {
  readonly parts: readonly TableConcepts[]
  readonly count: number
  readonly keys: readonly Key[]
  readonly kinds: readonly ConceptKind[]
  /**
   * The concept that an end names by its id in the nodes file, or by its key where it is published;
   * undefined for nothing.
   */
  numberOf(end: string): number | undefined
}

/** Reads the nodes of a table. All ids, keys and names are kept: about 400 bytes per concept. */
export async function readConcepts(
  batches: AsyncIterable<readonly (ConceptRow | Rejected)[]>,
  published: ConceptsPublished,
  rejects: Rejects,
): Promise<ConceptsRead> {
  const parts: TableConcepts[] = []
  const keys: Key[] = []
  const kinds: ConceptKind[] = []
  const lines: number[] = []
  const numbers = new Map<string, number>()
  const taken = new Set<Key>()
  let rows: TableConceptRow[] = []
  for await (const batch of batches) {
    for (const row of batch) {
      const reading = row.type === 'REJECTED' ? row.reason : conceptOf(row)
      if (typeof reading === 'string') {
        rejects.add('NODES', row.line, reading)
        continue
      }
      numbers.set(reading.id, keys.length)
      keys.push(conceptKey(reading.kind, reading.slug))
      kinds.push(reading.kind)
      lines.push(row.line)
      rows.push(reading)
      if (rows.length === ROWS_PER_PART) parts.push(conceptColumns(rows.splice(0)))
    }
  }
  if (rows.length > 0) parts.push(conceptColumns(rows))
  rows = []
  const count = keys.length

  /** The row with its slug, or why it is not taken. */
  function conceptOf({ id, kind, name, category, alsoCalled, summary, role }: ConceptRow): TableConceptRow | string {
    const earlier = numbers.get(id)
    if (earlier !== undefined) return `the id "${id}" is on line ${lines[earlier]} too`
    const slug = rowSlug(kind, id, (key) => taken.has(key))
    const key = conceptKey(kind, slug)
    if (published.kindOf(key) !== undefined)
      return `${key} is published already. Leave the node out, and name it in edges by this key`
    taken.add(key)
    return { id, kind, slug, name, category, alsoCalled, summary: summary ?? '', role }
  }
  return {
    parts,
    count,
    keys,
    kinds,
    numberOf(end) {
      const known = numbers.get(end)
      if (known !== undefined) return known
      const kind = published.kindOf(end)
      if (kind === undefined) return undefined
      numbers.set(end, keys.length)
      kinds.push(kind)
      return keys.push(end) - 1
    },
  }
}
