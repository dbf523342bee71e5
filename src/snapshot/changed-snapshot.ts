import { changedGraph } from './compile/changed-graph.ts'
import type { DatesOfDocument } from './published-dates.ts'
import type { RecordChanges } from './record-changes.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import type { TableRecord } from './tables/table-record.ts'

/**
 * The snapshot of a version from the one before and what changed, with pauses. It equals the one
 * built from all records, and shares with `before` every record that did not change. Its digest is
 * that of a hash tree, whatever the form of the one before.
 *
 * A snapshot does not hold the parts of tables. `tables` gives all of them after the changes. It is
 * called only where one of several parts changed, or where a concept came or went beside them;
 * without it, these changes fail with `RangeError`.
 */
export function* changedSnapshot(
  before: Snapshot,
  changes: RecordChanges,
  version: number,
  publishedAt: string,
  dates: DatesOfDocument,
  tables?: () => readonly TableRecord[],
): Generator<void, Snapshot, void> {
  const compiled = yield* changedGraph(before.compiled, changes, () => tables?.() ?? changedTables(before, changes))
  return snapshotOf(compiled, { version, publishedAt, digest: compiled.digest }, dates)
}

/** All parts of tables, where all of them changed. */
function changedTables(before: Snapshot, { tables }: RecordChanges): readonly TableRecord[] {
  const changed = new Set(tables.map(([key]) => key))
  const kept = before.compiled.records.tables.keys().find((key) => !changed.has(key))
  if (kept !== undefined)
    throw new RangeError(`the parts of tables that did not change are needed, such as ${kept}, and were not given`)
  return tables.flatMap(([, table]) => table ?? [])
}
