import { isAcyclic } from '../../../algorithms/is-acyclic.ts'
import type { PathEngine } from '../../paths/path-engine.ts'
import type { ClaimFilter } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget } from '../../search/budget.ts'
import { scanned } from '../../search/metered-work.ts'
import type { Work } from '../../search/work.ts'

/**
 * Whether the edges that a filter admits form no cycle. Linear in concepts and edges. Null when the
 * budget ended.
 */
export function* isGraphAcyclic(engine: PathEngine, filter: ClaimFilter, budget: Budget): Work<boolean | null> {
  const { out } = yield* engine.graph(filter)
  return yield* scanned(isAcyclic(out), budget)
}

/**
 * Null where a bound stopped the search, because half of a graph proves nothing about the whole.
 */
export const acyclicQuestion: Question<{ readonly filter: ClaimFilter }, boolean | null> = {
  key: 'acyclic',
  answer: (engine, { filter }, newBudget) => isGraphAcyclic(engine, filter, newBudget()),
}
