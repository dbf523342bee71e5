import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import { type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Direction } from '../graph/single-source-shortest-paths.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { countExactly } from './count-exactly.ts'
import { enumeratePaths } from './enumerate-paths.ts'
import type { PathStates } from './path-states.ts'

/** The number of paths between an origin and a concept, and the leg sides that they pass. */
export interface PathTally {
  readonly count: bigint
  readonly legSides: readonly LegRole[]
}

export interface ReachCounts {
  readonly paths: ReadonlyMap<number, PathTally>
  readonly stopped: Stop | null
}

/**
 * Counts the paths between the origin and every reachable concept: without listing where the
 * reachable cycles are small, else under the budget.
 */
export function* countReached(
  graph: FilteredGraph,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<ReachCounts> {
  const subgraph = yield* reachedSubgraph(graph, origin, direction, maxLength, budget)
  if (!subgraph) return { paths: new Map(), stopped: budget.stopped }
  const states = legStates(graph, subgraph, direction)
  const counts =
    (yield* countExactly(subgraph, states, budget))?.at ?? (yield* countByListing(subgraph, states, budget))
  const paths = new Map<number, PathTally>()
  for (const [number, node] of subgraph.nodes.entries()) {
    const byLeg = [0, 1, 2].map((leg) => counts(number, leg))
    const count = byLeg.reduce((sum, ways) => sum + ways, 0n)
    if (count > 0n) paths.set(node, { count, legSides: LEG_ROLES.filter((_, role) => byLeg[role + 1]! > 0n) })
  }
  return { paths, stopped: budget.stopped }
}

/** The reachable subgraph, in which every node is a goal. */
const reachedSubgraph = (
  graph: FilteredGraph,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
) =>
  relevantSubgraph(
    {
      graph: direction === 'OUT' ? graph : { ...graph, out: graph.in, in: graph.out },
      starts: [origin],
      goals: Array.from({ length: graph.size }, (_, node) => node),
      avoided: [],
      maxLength,
    },
    budget,
  )

/**
 * Of the leg sides on a path, the one nearest its effect counts: the last going out, the first
 * going in.
 */
const legStates = (graph: FilteredGraph, { nodes }: RelevantSubgraph, direction: Direction): PathStates => ({
  count: LEG_ROLES.length + 1,
  initial: 0,
  after(leg, node) {
    const own = graph.legRole[nodes[node]!]!
    return direction === 'OUT' ? own || leg : leg || own
  },
  isFinal: () => true,
})

function* countByListing(
  subgraph: RelevantSubgraph,
  states: PathStates,
  budget: Budget,
): Work<(node: number, leg: number) => bigint> {
  const counts = new Float64Array(subgraph.nodes.length * states.count)
  yield* enumeratePaths(subgraph, budget, (path, length) => {
    let leg = states.initial
    for (let index = 0; index <= length; index++) leg = states.after(leg, path[index]!)
    counts[path[length]! * states.count + leg]!++
  })
  return (node, leg) => BigInt(counts[node * states.count + leg]!)
}
