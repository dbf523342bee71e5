import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { CertaintyGraph, FilteredGraph } from '../graph/filtered-graph.ts'
import type { SubgraphQuestion } from '../graph/relevant-subgraph.ts'
import { withSubtypes } from '../graph/with-subtypes.ts'
import type { Work } from '../search/work.ts'
import type { PathOrder, PathQuestion } from './path-question.ts'

/** A path question over the numbers of a graph. */
export interface CompiledQuestion<Graph extends FilteredGraph = FilteredGraph> extends SubgraphQuestion {
  readonly graph: Graph
  /** Of each of these, a path must pass one node, its ends included. */
  readonly via: readonly (readonly number[])[]
  readonly legSide: LegRole | null
  readonly orderBy: PathOrder
}

/**
 * A question on the graph that its filter admits. `hierarchy` is that of subtypes, or null where
 * concepts stand for themselves alone.
 */
export function* compileQuestion(
  indexOf: ReadonlyMap<Key, number>,
  graph: CertaintyGraph,
  hierarchy: FilteredGraph | null,
  question: PathQuestion,
): Work<CompiledQuestion<CertaintyGraph>> {
  function* numbers(keys: readonly Key[]): Work<number[]> {
    const named = [...new Set(keys)].flatMap((key) => indexOf.get(key) ?? [])
    return hierarchy === null ? named : yield* withSubtypes(hierarchy, named)
  }
  const avoided = yield* numbers(question.avoiding)
  const isAvoided = new Set(avoided)
  const places = (nodes: readonly number[]) => nodes.filter((node) => !isAvoided.has(node)).sort((a, b) => a - b)
  const via: number[][] = []
  for (const key of new Set(question.via)) via.push(yield* numbers([key]))
  return {
    graph,
    starts: places(yield* numbers(question.from)),
    goals: places(yield* numbers(question.to)),
    avoided,
    via,
    legSide: question.legSide,
    maxLength: question.maxLength,
    orderBy: question.orderBy,
  }
}
