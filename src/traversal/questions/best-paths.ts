import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../budget.ts'
import { type CausalPath, causalPath } from '../causal-path.ts'
import { compileQuestion } from '../compiled-question.ts'
import type { PathQuestion } from '../question.ts'
import { rankedPaths } from '../ranked-paths.ts'
import type { Work } from '../work.ts'

/** The first paths of a question, in its order. */
export interface BestPaths {
  readonly paths: readonly CausalPath[]
  /** Whether the question has more than these, or may have when the search was stopped. */
  readonly hasMore: boolean
  readonly stopped: string | null
}

/** At most `first` paths, best first. What was found when the budget ended is still the best there is. */
export function* bestPaths(snapshot: Snapshot, question: PathQuestion, first: number, budget: Budget): Work<BestPaths> {
  const compiled = compileQuestion(snapshot, question)
  const search = rankedPaths(compiled)
  const paths: CausalPath[] = []
  for (;;) {
    const position = yield* search.next(budget)
    if (position === null) return { paths, hasMore: budget.stopped !== null, stopped: budget.stopped }
    if (paths.length === first) return { paths, hasMore: true, stopped: null }
    paths.push(causalPath(snapshot, compiled.walk, position.nodes))
  }
}
