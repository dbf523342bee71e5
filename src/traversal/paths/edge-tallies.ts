import type { Row } from '../graph/arithmetic.ts'
import type { CertaintyGraph } from '../graph/filtered-graph.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'

/** The paths of a question, counted by what they pass. */
export interface EdgeTallies {
  readonly subgraph: RelevantSubgraph
  readonly edges: Tally
  readonly nodes: Tally
  /** By node: how many paths start there, and how many end. */
  readonly starting: Row<number | bigint>
  readonly ending: Row<number | bigint>
  /** Null where every path is counted. */
  readonly stopped: Stop | null
  /** No path that is not counted is more certain; null where every path is counted. */
  readonly bestUncounted: number | null
}

/** What passes each edge, or each node, by its number in the subgraph. */
export interface Tally {
  /** How many paths. */
  readonly paths: Row<number | bigint>
  /** The certainty of the best of them; 0 where there is none. */
  readonly best: Float64Array
  /** The leg sides of these paths: bit 0 for paths of no leg side, else the bit of its `legRole`. */
  readonly legs: Uint8Array
}

/** What is known of the edges and nodes of a subgraph, by their numbers in it. */
export interface SubgraphMarks {
  /** By edge. */
  readonly certainties: Float64Array
  /** By node: as in the graph. */
  readonly legRole: Uint8Array
}

/** The certainties and leg roles of a subgraph. Linear in it. Null when the budget ended. */
export function* marksOf(
  { graph }: Pick<CompiledQuestion<CertaintyGraph>, 'graph'>,
  { nodes, offsets, targets }: RelevantSubgraph,
  budget: Budget,
): Work<SubgraphMarks | null> {
  if (!budget.reserve(targets.length * 8 + nodes.length)) return null
  const certainties = new Float64Array(targets.length)
  for (let node = 0; node < nodes.length; node++) {
    // Both rows are in order of target.
    let row = graph.out.offsets[nodes[node]!]!
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      while (graph.out.targets[row]! < nodes[targets[edge]!]!) row++
      certainties[edge] = graph.certainties[graph.out.cost[row]!]!
    }
    if (!budget.scan(1 + row - graph.out.offsets[nodes[node]!]!)) return null
    if (budget.shouldYield()) yield
  }
  return { certainties, legRole: Uint8Array.from(nodes, (node) => graph.legRole[node]!) }
}
