import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import type { SubgraphQuestion } from '../graph/relevant-subgraph.ts'
import type { PathOrder, PathQuestion } from './path-question.ts'

/** A path question over the numbers of a graph. */
export interface CompiledQuestion extends SubgraphQuestion {
  readonly graph: FilteredGraph
  /** Nodes that a path must all pass, its ends included. */
  readonly via: readonly number[]
  readonly legSide: LegRole | null
  readonly orderBy: PathOrder
}

/** A question on the graph that its filter admits. */
export function compileQuestion(
  indexOf: ReadonlyMap<Key, number>,
  graph: FilteredGraph,
  question: PathQuestion,
): CompiledQuestion {
  const numbers = (keys: readonly Key[]) => [...new Set(keys)].flatMap((key) => indexOf.get(key) ?? [])
  const avoided = numbers(question.avoiding)
  const isAvoided = new Set(avoided)
  const places = (keys: readonly Key[]) =>
    numbers(keys)
      .filter((node) => !isAvoided.has(node))
      .sort((a, b) => a - b)
  return {
    graph,
    starts: places(question.from),
    goals: places(question.to),
    avoided,
    via: numbers(question.via),
    legSide: question.legSide,
    maxLength: question.maxLength,
    orderBy: question.orderBy,
  }
}
