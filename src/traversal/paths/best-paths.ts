import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CausalPath } from './causal-path.ts'
import type { PathEngine } from './path-engine.ts'
import type { PathQuestion } from './path-question.ts'

/** The first paths of a question, in its order. */
export interface BestPaths {
  readonly paths: readonly CausalPath[]
  /** Whether the question has more paths, or may have when a bound stopped the search. */
  readonly hasMore: boolean
  readonly stopped: Stop | null
  /** No path of the question that ranks after these is more certain; null when there is none. */
  readonly bestUnreturned: number | null
}

/** At most `first` paths, best first. Those found before the budget ended are still the best. */
export function* bestPaths(engine: PathEngine, question: PathQuestion, first: number, budget: Budget): Work<BestPaths> {
  const page = yield* engine.rank(question, null, first, budget)
  return {
    paths: page.paths.map(({ path }) => path),
    hasMore: page.hasNextPage,
    stopped: page.stopped,
    bestUnreturned: page.bestUnreturned,
  }
}
