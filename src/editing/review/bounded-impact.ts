import { articlesConcerned } from '../../traversal/compare/articles-concerned.ts'
import { comparedPathsInWords } from '../../traversal/compare/causes-and-outcomes.ts'
import { type Impact, impactOf, type PathChanges } from '../../traversal/compare/impact.ts'
import type { Engine } from '../../traversal/engine.ts'
import type { Budget } from '../../traversal/search/budget.ts'
import type { Work } from '../../traversal/search/work.ts'

/**
 * Comparing makes every claim of both versions, in one piece, so it is for graphs of documents and
 * small tables.
 */
const MAX_CLAIMS = 50_000

/**
 * The impact of a change, its paths compared only where neither version has more claims than can
 * be: a warning says where they are not.
 */
export function* boundedImpact(before: Engine, after: Engine, budget: () => Budget): Work<Impact> {
  if (Math.max(before.snapshot.claims.size, after.snapshot.claims.size) <= MAX_CLAIMS)
    return yield* impactOf(before, after, budget)
  return {
    gained: NONE_KNOWN,
    lost: NONE_KNOWN,
    changed: NONE_KNOWN,
    unreachable: [],
    articles: articlesConcerned(before.snapshot, after.snapshot),
    isRanked: false,
    stoppedBy: [],
    projection: comparedPathsInWords(),
    warnings: [`Causal paths were not compared: that is done up to ${MAX_CLAIMS.toLocaleString('en')} claims.`],
  }
}

const NONE_KNOWN: PathChanges = { examples: [], count: 0n, isExact: false }
