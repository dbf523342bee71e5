import { runSync } from '../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CausalPath } from '../../src/traversal/paths/causal-path.ts'
import { createPathEngine } from '../../src/traversal/paths/path-engine.ts'
import { type ClaimFilter, DEFAULT_FILTER } from '../../src/traversal/paths/path-question.ts'
import { unlimited } from './unlimited.ts'

/** The most certain path between two concepts. Fails when there is none. */
export function bestPath(
  snapshot: Snapshot,
  from: string,
  to: string,
  filter: ClaimFilter = DEFAULT_FILTER,
): CausalPath {
  const question = { from: [from], to: [to], via: [], avoiding: [], legSide: null, maxLength: 8 }
  const [found] = runSync(
    createPathEngine(snapshot).rank({ ...question, filter, orderBy: 'CERTAINTY' }, null, 1, unlimited),
  ).paths
  if (!found) throw new Error(`no path leads from ${from} to ${to}`)
  return found.path
}
