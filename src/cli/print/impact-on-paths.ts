import { boundedImpact } from '../../editing/review/bounded-impact.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { createEngine } from '../../traversal/engine.ts'
import { createBudget } from '../../traversal/search/budget.ts'
import { runSync } from '../../traversal/search/work.ts'
import { impactInWords } from './impact-in-words.ts'

/** For each of the three searches. */
const COMPARING = {
  maxExpansions: 5_000_000,
  maxMilliseconds: 5_000,
  deadline: Infinity,
  now: () => performance.now(),
}

/** What going from one version to another does to causal paths, or that it was not compared. */
export const impactOnPaths = (before: Snapshot, after: Snapshot): string[] =>
  impactInWords(runSync(boundedImpact(createEngine(before), createEngine(after), () => createBudget(COMPARING))))
