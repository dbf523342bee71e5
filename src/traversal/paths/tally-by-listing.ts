import { certaintyAt } from '../graph/filtered-graph.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { EdgeTallies, SubgraphMarks } from './edge-tallies.ts'
import { enumeratePaths } from './enumerate-paths.ts'
import { searchSubgraph } from './k-shortest-paths.ts'
import type { PathStates } from './path-states.ts'

/** Tallies every path by listing it. Where the budget ends first, the paths are arbitrary ones. */
export function* tallyByListing(
  subgraph: RelevantSubgraph,
  marks: SubgraphMarks,
  states: PathStates,
  budget: Budget,
): Work<EdgeTallies> {
  const listed = listedPaths(subgraph, marks)
  yield* enumeratePaths(subgraph, budget, (path, length) => {
    if (states.count === 1 || states.isFinal(stateAfter(states, path, length))) listed.add(path, length)
  })
  return listed.tallies(budget.stopped, budget.stopped === null ? null : 1)
}

/** Tallies the most certain paths, as many as the budget allows. */
export function* tallyBest(
  subgraph: RelevantSubgraph,
  marks: SubgraphMarks,
  states: PathStates,
  budget: Budget,
): Work<EdgeTallies> {
  const listed = listedPaths(subgraph, marks)
  const search = yield* searchSubgraph(subgraph, states, 'CERTAINTY', budget)
  if (search === null) return listed.tallies(budget.stopped, 1)
  const numberOf = new Map(Array.from(subgraph.nodes, (node, number) => [node, number]))
  let leastCost = 0
  for (let found = yield* search.next(budget); found !== null; found = yield* search.next(budget)) {
    leastCost = found.first
    const path = Int32Array.from(found.nodes, (node) => numberOf.get(node)!)
    listed.add(path, path.length - 1)
  }
  return search.isDone() ? listed.tallies(null, null) : listed.tallies(budget.stopped, certaintyAt(leastCost))
}

function stateAfter(states: PathStates, path: Int32Array, length: number): number {
  let state = states.initial
  for (let index = 0; index <= length; index++) state = states.after(state, path[index]!)
  return state
}

function listedPaths(subgraph: RelevantSubgraph, { certainties, legRole }: SubgraphMarks) {
  const { offsets, targets, nodes } = subgraph
  const edgeTally = emptyTally(targets.length)
  const nodeTally = emptyTally(nodes.length)
  const [starting, ending] = [new Float64Array(nodes.length), new Float64Array(nodes.length)]
  return {
    /** `path` holds `length + 1` nodes. */
    add(path: Int32Array, length: number): void {
      let certainty = 1
      let leg = legRole[path[0]!]!
      const passed = new Uint32Array(length)
      for (let index = 0; index < length; index++) {
        const [node, end] = [path[index]!, path[index + 1]!]
        passed[index] = edgeTo(targets, offsets[node]!, offsets[node + 1]!, end)
        certainty *= certainties[passed[index]!]!
        leg = legRole[end]! || leg
      }
      starting[path[0]!]!++
      ending[path[length]!]!++
      for (const edge of passed) count(edgeTally, edge, certainty, leg)
      for (let index = 0; index <= length; index++) count(nodeTally, path[index]!, certainty, leg)
    },
    tallies: (stopped: Stop | null, bestUncounted: number | null): EdgeTallies => ({
      subgraph,
      edges: edgeTally,
      nodes: nodeTally,
      starting,
      ending,
      stopped,
      bestUncounted,
    }),
  }
}

const emptyTally = (length: number) => ({
  paths: new Float64Array(length),
  best: new Float64Array(length),
  legs: new Uint8Array(length),
})

function count({ paths, best, legs }: ReturnType<typeof emptyTally>, index: number, certainty: number, leg: number) {
  paths[index]!++
  best[index] = Math.max(best[index]!, certainty)
  legs[index]! |= 1 << leg
}

/** The edge to a target, among edges in order of target. */
function edgeTo(targets: Uint32Array, from: number, to: number, target: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (targets[middle]! < target) low = middle + 1
    else high = middle
  }
  return low
}
