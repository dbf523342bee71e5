import { LEG_ROLES, type LegRole } from '../../../../graph/vocabulary/claim-terms.ts'
import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { Said } from '../../../wording/words.ts'
import type { Engine } from '../../engine.ts'
import type { FilteredGraph } from '../../graph/filtered-graph.ts'
import { conceptAt } from '../../graph-view.ts'
import { type PathStep, stepBetween, tidy } from '../../paths/causal-path.ts'
import type { EdgeTallies, Tally } from '../../paths/edge-tallies.ts'
import { type PathQuestion, projectionInWords } from '../../paths/path-question.ts'
import { tallyEdges } from '../../paths/tally-edges.ts'
import type { Question } from '../../question.ts'
import type { Budget, Stop } from '../../search/budget.ts'
import {
  type Completeness,
  completeUnless,
  leftOutReason,
  stoppedReason,
  withBounds,
} from '../../search/completeness.ts'
import type { Work } from '../../search/work.ts'
import { bestFirst, type KeptPart, keptPart } from './kept-part.ts'
import { layersOf } from './layers.ts'

export interface PathGraphAsked {
  /** Its order is not used. */
  readonly question: PathQuestion
  /** The most nodes. */
  readonly first: number
}

/** What the paths through a node or an edge have in common. */
interface Passed {
  /** How many paths pass it. */
  readonly pathCount: bigint
  /** The certainty of the best of them, to 12 significant digits. */
  readonly bestCertainty: number
  /** The leg sides of those that have one. */
  readonly legSides: readonly LegRole[]
}

export interface PathGraphNode extends Passed {
  readonly concept: ConceptRecord
  /** From 0, at the left. */
  readonly layer: number
  /** Whether a path starts here, and whether one ends here. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

export interface PathGraphEdge extends Passed {
  readonly step: PathStep
  /** Whether it leads to the same layer or to the left: it closes a cycle. */
  readonly isBackEdge: boolean
}

export interface PathGraph {
  /** By layer, those with the best paths first in each. */
  readonly nodes: readonly PathGraphNode[]
  /** Those with the best paths first. */
  readonly edges: readonly PathGraphEdge[]
  /** How many nodes and edges the counted paths pass. */
  readonly nodeCount: number
  readonly edgeCount: number
  readonly layerCount: number
  /** How many paths there are. */
  readonly pathCount: bigint
  readonly stopped: Stop | null
  /** No path that the nodes and edges do not show is more certain; null where they show all. */
  readonly bestUnreturned: number | null
}

/** The most edges for each node that may be listed. */
const EDGES_PER_NODE = 10

/**
 * All paths of a question as one graph, from sums instead of a list of paths. `newBudget` makes a
 * budget for each of its searches.
 */
export function* pathGraph(
  engine: Engine,
  { question, first }: PathGraphAsked,
  newBudget: () => Budget,
): Work<PathGraph> {
  const compiled = yield* engine.compile(question)
  const tallies = yield* tallyEdges(compiled, newBudget)
  if (!('subgraph' in tallies)) return { ...NOTHING, stopped: tallies.stopped, bestUnreturned: 1 }
  const kept = yield* keptPart(tallies, first, first * EDGES_PER_NODE)
  return yield* drawn(engine, compiled.graph, tallies, kept)
}

const NOTHING = { nodes: [], edges: [], nodeCount: 0, edgeCount: 0, layerCount: 0, pathCount: 0n } as const

/** The number of steps whose claims are read between two yields. */
const STEPS_PER_SLICE = 64

function* drawn(engine: Engine, graph: FilteredGraph, tallies: EdgeTallies, kept: KeptPart): Work<PathGraph> {
  const { subgraph, starting, ending, stopped } = tallies
  const distance = kept.nodes.map((node) => subgraph.fromStart[node]!)
  const { layer, isBackEdge } = layersOf(kept.rows, distance)
  const numberAt = (index: number) => subgraph.nodes[kept.nodes[index]!]!
  const nodes: (PathGraphNode & { readonly rank: number })[] = []
  const edges: (PathGraphEdge & { readonly rank: number })[] = []
  for (const [index, node] of kept.nodes.entries()) {
    nodes.push({
      rank: node,
      concept: conceptAt(engine.view, numberAt(index)),
      layer: layer[index]!,
      isStart: Boolean(starting[node]),
      isEnd: Boolean(ending[node]),
      ...passedAt(tallies.nodes, node),
    })
    for (let place = kept.rows.offsets[index]!; place < kept.rows.offsets[index + 1]!; place++) {
      if (edges.length % STEPS_PER_SLICE === 0) yield
      edges.push({
        rank: kept.edges[place]!,
        step: stepBetween(engine.view, graph, numberAt(index), numberAt(kept.rows.targets[place]!)),
        isBackEdge: isBackEdge[place] === 1,
        ...passedAt(tallies.edges, kept.edges[place]!),
      })
    }
  }
  const [byNode, byEdge] = [bestFirst(tallies.nodes), bestFirst(tallies.edges)]
  const bounds = [tallies.bestUncounted, kept.bestLeftOut].filter((bound) => bound !== null)
  return {
    nodes: nodes.sort((a, b) => a.layer - b.layer || byNode(a.rank, b.rank)),
    edges: edges.sort((a, b) => byEdge(a.rank, b.rank)),
    nodeCount: kept.nodeCount,
    edgeCount: kept.edgeCount,
    layerCount: layer.reduce((most, own) => Math.max(most, own + 1), 0),
    pathCount: subgraph.starts.reduce((sum, start) => sum + BigInt(starting[start]!), 0n),
    stopped,
    bestUnreturned: bounds.length === 0 ? null : Math.max(...bounds),
  }
}

const passedAt = ({ paths, best, legs }: Tally, index: number): Passed => ({
  pathCount: BigInt(paths[index]!),
  bestCertainty: tidy(best[index]!),
  legSides: LEG_ROLES.filter((_, role) => (legs[index]! & (2 << role)) !== 0),
})

export interface PathGraphReply extends Omit<PathGraph, 'stopped' | 'bestUnreturned'> {
  readonly completeness: Completeness
  readonly projection: Said
}

export const pathGraphQuestion: Question<PathGraphAsked, PathGraphReply> = {
  key: 'pathGraph',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => pathGraph(engine, asked, budgets), newBudget)
    const { stopped, bestUnreturned, ...graph } = found
    const nodesLeft = graph.nodeCount - graph.nodes.length
    const edgesLeft = graph.edgeCount - graph.edges.length
    const completeness = completeUnless(
      stoppedBy,
      stoppedReason(stopped, (say) => say.pathGraph),
      leftOutReason(nodesLeft + edgesLeft > 0, (say) => say.pathGraph(nodesLeft, edgesLeft)),
    )
    return {
      ...graph,
      completeness: { ...completeness, orderIsExact: true, bestUnreturned },
      projection: projectionInWords(asked.question.filter, asked.question.maxLength),
    }
  },
}
