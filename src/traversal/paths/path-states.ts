import { legNumber } from '../../snapshot/adjacency.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { CompiledQuestion } from './compiled-question.ts'

/**
 * The state of a partial path, as a small number. It says which of the concepts to pass were
 * passed, and whether the last leg side is the wanted one. A question without such conditions has
 * one state.
 */
export interface PathStates {
  readonly count: number
  /** The state of an empty path. */
  readonly initial: number
  /**
   * The state after passing a concept of the subgraph, over an edge of this cost; without a cost at
   * a start.
   */
  after(state: number, node: number, cost?: number): number
  /** Whether a path may end in a state. */
  isFinal(state: number): boolean
}

export function pathStates(
  { graph, via, legSide }: Pick<CompiledQuestion, 'graph' | 'via' | 'legSide'>,
  { nodes }: RelevantSubgraph,
): PathStates {
  if (via.length === 0 && legSide === null) return { count: 1, initial: 0, after: () => 0, isFinal: () => true }
  const wanted = legNumber(legSide)
  // The lowest bit: the last leg side is the wanted one, or none is wanted. The others: which of
  // `via` were passed.
  const passed = new Uint16Array(nodes.length)
  const numberOf = new Map(via.length === 0 ? [] : Array.from(nodes, (node, number) => [node, number]))
  for (const [index, group] of via.entries()) {
    for (const node of group) {
      const number = numberOf.get(node)
      if (number !== undefined) passed[number]! |= 2 << index
    }
  }
  const leg = Uint8Array.from(nodes, (node) => (wanted === 0 ? 0 : graph.legRole[node]!))
  const all = 2 ** (via.length + 1) - 1
  return {
    count: all + 1,
    initial: wanted === 0 ? 1 : 0,
    after(state, node) {
      const was = state | passed[node]!
      const role = leg[node]!
      return role === 0 ? was : role === wanted ? was | 1 : was & ~1
    },
    isFinal: (state) => state === all,
  }
}
