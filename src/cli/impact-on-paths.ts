import type { Snapshot } from '../snapshot/snapshot.ts'
import { createBudget } from '../traversal/budget.ts'
import { impactOf } from '../traversal/impact.ts'
import { atOnce } from '../traversal/work.ts'
import { impactInWords } from './impact-in-words.ts'

const COMPARING = {
  maxExpansions: 20_000_000,
  maxMilliseconds: 20_000,
  deadline: Infinity,
  now: () => performance.now(),
}

/** Comparing makes every claim of both versions, so it is for graphs of documents and small tables. */
const MAX_CLAIMS = 100_000

/** What going from one version to another does to causal paths, or that it was not compared. */
export const impactOnPaths = (before: Snapshot, after: Snapshot): string[] =>
  Math.max(before.claims.size, after.claims.size) > MAX_CLAIMS
    ? [`Causal paths were not compared: that is done up to ${MAX_CLAIMS.toLocaleString('en')} claims.`]
    : impactInWords(atOnce(impactOf(before, after, () => createBudget(COMPARING))))
