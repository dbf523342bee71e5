import { changedGraph } from './compile/changed-graph.ts'
import type { DatesOfDocument } from './published-dates.ts'
import type { RecordChanges } from './record-changes.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/**
 * The snapshot of a version from the one before and what changed, with pauses. It equals the one
 * built from all records, and shares with `before` every record that did not change. Its digest is
 * that of a hash tree, whatever the form of the one before.
 */
export function* changedSnapshot(
  before: Snapshot,
  changes: RecordChanges,
  version: number,
  publishedAt: string,
  dates: DatesOfDocument,
): Generator<void, Snapshot, void> {
  const compiled = yield* changedGraph(before.compiled, changes)
  return snapshotOf(compiled, { version, publishedAt, digest: compiled.digest }, dates)
}
