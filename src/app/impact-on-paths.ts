import type { ContentSet } from '../content/documents.ts'
import { firstVersion } from '../projection/first-version.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Impact, impactOf } from '../traversal/compare/impact.ts'
import { createEngine } from '../traversal/engine.ts'
import { type ImpactSummary, impactSummary } from '../traversal/explain/impact-summary.ts'
import { createBudget } from '../traversal/search/budget.ts'
import { runSync } from '../traversal/search/work.ts'
import { sourceWordsIn } from '../wording/words.ts'

/** An impact with its summary in sentences, for whoever operates the server. */
export interface SummarizedImpact extends Omit<Impact, 'projection'> {
  readonly projection: string
  readonly summary: ImpactSummary
}

/** Bounds of each of the three searches. */
const COMPARING = {
  maxExpansions: 5_000_000,
  maxMilliseconds: 5_000,
  deadline: Infinity,
  now: () => performance.now(),
}

/** The impact of one version after another on causal paths. */
export function impactOnPaths(before: Snapshot, after: Snapshot): SummarizedImpact {
  const impact = runSync(impactOf(createEngine(before), createEngine(after), () => createBudget(COMPARING)))
  const words = sourceWordsIn(after.sourceLanguage)
  return { ...impact, projection: impact.projection(words), summary: impactSummary(impact, words) }
}

/** The impact on causal paths if content that has passed the check were published. */
export const impactOfContent = (before: Snapshot, content: ContentSet): SummarizedImpact =>
  impactOnPaths(before, firstVersion(content))
