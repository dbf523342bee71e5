import { type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { countExactly } from './count-exactly.ts'
import { enumeratePaths } from './enumerate-paths.ts'
import { type PathStates, pathStates } from './path-states.ts'

/**
 * The number of the question's paths. When the budget ended first, `count` is the number found
 * until then.
 */
export interface PathCount {
  readonly count: bigint
  readonly stopped: Stop | null
}

/**
 * Counts without listing where the relevant subgraph has no cycles, or only small ones. Larger ones
 * are listed under the budget, because counting simple paths in general is #P-complete.
 */
export function* countPaths(question: CompiledQuestion, budget: Budget): Work<PathCount> {
  const subgraph = yield* relevantSubgraph(question, budget)
  if (!subgraph) return { count: 0n, stopped: budget.stopped }
  const states = pathStates(question, subgraph)
  const counts = yield* countExactly(subgraph, states, budget)
  if (!counts) return yield* countByListing(subgraph, states, budget)
  const { at, stopped } = counts
  let count = 0n
  for (const [node, isEnd] of subgraph.isGoal.entries()) {
    if (isEnd === 0) continue
    for (let state = 0; state < states.count; state++) if (states.isFinal(state)) count += at(node, state)
  }
  return { count, stopped }
}

function* countByListing(subgraph: RelevantSubgraph, states: PathStates, budget: Budget): Work<PathCount> {
  let count = 0
  yield* enumeratePaths(subgraph, budget, (path, length) => {
    if (states.count === 1 || states.isFinal(stateAfter(path, length))) count++
  })
  return { count: BigInt(count), stopped: budget.stopped }

  function stateAfter(path: Int32Array, length: number): number {
    let state = states.initial
    for (let index = 0; index <= length; index++) state = states.after(state, path[index]!)
    return state
  }
}
