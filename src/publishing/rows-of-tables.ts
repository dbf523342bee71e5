import type { Key } from '../../graph/vocabulary/keys.ts'
import type { TableDocument } from '../content/documents.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { typeOfDocument } from '../content/lifecycle/type-of-document.ts'
import { tableRecord } from '../projection/table-record.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { compilingTables, renumberedTables, type TableRows } from '../snapshot/tables/table-rows.ts'

/** The rows of the tables in a graph, or null where it has none. */
export const rowsIn = ({ compiled: { rows, records } }: Pick<Snapshot, 'compiled'>): TableRows | null =>
  records.tables.size === 0 ? null : rows

/** The same after changes of documents (null: retired), with pauses. */
export function* rowsAfter(
  { compiled: { rows, records } }: Snapshot,
  changed: ReadonlyMap<Key, ContentDocument | null>,
): Generator<void, TableRows | null, void> {
  const concepts = [...changed].filter(([key]) => typeOfDocument(key) === 'concept')
  const tables = [...changed].filter(([key]) => typeOfDocument(key) === 'table')
  if (tables.length === 0 && records.tables.size === 0) return null
  const added = concepts.flatMap(([key, body]) => (body !== null && !records.concepts.has(key) ? [key] : []))
  const removed = concepts.flatMap(([key, body]) => (body === null && records.concepts.has(key) ? [key] : []))
  if (tables.length === 0) return yield* renumberedTables(rows, { added: added.sort(), removed: removed.sort() })
  const kept = rows.parts().filter(({ key }) => !changed.has(key))
  yield
  const parts = [...kept, ...tables.flatMap(([, body]) => (body === null ? [] : [tableRecord(body as TableDocument)]))]
  if (parts.length === 0) return null
  const gone = new Set(removed)
  return yield* compilingTables(parts, [...records.concepts.keys().filter((key) => !gone.has(key)), ...added])
}
