import type { Snapshot } from '../snapshot/snapshot.ts'
import { type SnapshotPart, snapshotPart } from '../snapshot/snapshot-part.ts'
import { createEngine } from '../traversal/engine.ts'
import { type GraphPart, numbersOf } from '../traversal/graph/graph-part.ts'
import { createBudget } from '../traversal/search/budget.ts'
import { runSync } from '../traversal/search/work.ts'

/** The part of a graph, found without bounds, since an export waits for nothing else. */
export function partToExport(snapshot: Snapshot, part: GraphPart): SnapshotPart {
  const budget = createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    maxBytes: Infinity,
    deadline: Infinity,
    now: () => performance.now(),
  })
  const numbers = runSync(numbersOf(createEngine(snapshot), part, budget))
  if (numbers === null) throw new Error('a search without bounds was stopped')
  return snapshotPart(snapshot, numbers)
}
