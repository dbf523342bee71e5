import type { CertaintyGraph } from '../graph/filtered-graph.ts'
import { relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { type EdgeTallies, marksOf } from './edge-tallies.ts'
import { pathStates } from './path-states.ts'
import { tallyBest, tallyByListing } from './tally-by-listing.ts'
import { tallyBySweeps } from './tally-by-sweeps.ts'

/**
 * How many paths pass each edge of the relevant subgraph, and the best certainty among them.
 * Without cycles, or with small ones, two sweeps count them. Otherwise the paths are listed. Where
 * these are too many, the most certain ones are tallied, and `stopped` is set. `newBudget` makes a
 * budget for each. Null when not even the subgraph was found; `stopped` of the budget then says why.
 */
export function* tallyEdges(
  question: CompiledQuestion<CertaintyGraph>,
  newBudget: () => Budget,
): Work<EdgeTallies | Budget> {
  const budget = newBudget()
  const subgraph = yield* relevantSubgraph(question, budget)
  const marks = subgraph && (yield* marksOf(question, subgraph, budget))
  if (!subgraph || !marks) return budget
  const states = pathStates(question, subgraph)
  const swept = yield* tallyBySweeps(subgraph, marks, states, budget)
  if (swept) return swept
  if (budget.stopped === null) {
    const listed = yield* tallyByListing(subgraph, marks, states, newBudget())
    if (listed.stopped === null) return listed
  }
  return yield* tallyBest(subgraph, marks, states, newBudget())
}
