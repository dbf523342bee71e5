import { runSync } from '../src/algorithms/run-sync.ts'
import { BoundedBfs } from '../src/traversal/graph/bounded-bfs.ts'
import type { CertaintyGraph } from '../src/traversal/graph/filtered-graph.ts'
import { relevantSubgraph } from '../src/traversal/graph/relevant-subgraph.ts'
import { shortestPathsFrom } from '../src/traversal/graph/single-source-shortest-paths.ts'
import { type CompiledQuestion, compileQuestion } from '../src/traversal/paths/compiled-question.ts'
import type { PathCount } from '../src/traversal/paths/count-paths.ts'
import { enumeratePaths } from '../src/traversal/paths/enumerate-paths.ts'
import type { Position } from '../src/traversal/paths/k-shortest-paths.ts'
import { createPathEngine, type PathPage } from '../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../src/traversal/paths/path-question.ts'
import { type Budget, createBudget } from '../src/traversal/search/budget.ts'
import type { BenchGraph } from './graphs/bench-graph.ts'

// All that is measured of the engine is called here and nowhere else.

/** A budget that nothing reaches, but for a time that is given. */
export const budgetOf = (milliseconds = 600_000): Budget =>
  createBudget({
    maxExpansions: Number.MAX_SAFE_INTEGER,
    maxMilliseconds: milliseconds,
    deadline: Infinity,
    now: () => performance.now(),
  })

export const walk = ({ graphs }: BenchGraph): CertaintyGraph => runSync(graphs.of(DEFAULT_FILTER))

export const question = (graph: BenchGraph, start: number, end: number, maxLength: number): PathQuestion => ({
  from: [graph.keyOf(start)],
  to: [graph.keyOf(end)],
  via: [],
  avoiding: [],
  legSide: null,
  filter: DEFAULT_FILTER,
  maxLength,
  orderBy: 'CERTAINTY',
})

const compiled = (graph: BenchGraph, start: number, end: number, maxLength: number): CompiledQuestion =>
  runSync(compileQuestion(graph.view.adjacency.indexOf, walk(graph), null, question(graph, start, end, maxLength)))

/**
 * The simple paths of at most `maxLength` steps, in no promised order: all of them, or the first
 * `limit` that are met.
 */
export function pathsOf(
  graph: BenchGraph,
  start: number,
  end: number,
  maxLength: number,
  limit = Infinity,
): Int32Array[] {
  const budget = budgetOf()
  const region = runSync(relevantSubgraph(compiled(graph, start, end, maxLength), budget))
  const paths: Int32Array[] = []
  if (!region) return paths
  const { nodes } = region
  const untilEnough: Budget = {
    ...budget,
    charge: (expansions) => paths.length < limit && budget.charge(expansions),
  }
  runSync(
    enumeratePaths(region, untilEnough, (path, length) => {
      paths.push(path.subarray(0, length + 1).map((node) => nodes[node]!))
    }),
  )
  return paths
}

export interface Engine {
  /** One page of the ranking, paths and their records, as a client is given it. */
  page(asked: PathQuestion, after: Position | null, first: number, budget?: Budget): PathPage
  count(asked: PathQuestion, budget?: Budget): PathCount
}

export function engineOf({ view, graphs }: BenchGraph): Engine {
  const engine = createPathEngine(view, graphs)
  return {
    page: (asked, after, first, budget = budgetOf()) => runSync(engine.rank(asked, after, first, budget)),
    count: (asked, budget = budgetOf()) => runSync(engine.count(asked, budget)),
  }
}

/**
 * The first concepts within `maxLength` steps, most certain first, each with its best path: more
 * than a set of concepts.
 */
export function reach(
  graph: BenchGraph,
  start: number,
  maxLength: number,
  first: number,
  budget = budgetOf(),
): { readonly nodes: readonly number[]; readonly total: number } {
  const { page } = runSync(shortestPathsFrom(walk(graph), start, 'OUT', maxLength, budget))
  const { reached, total } = page(null, first, () => true)
  return { nodes: reached.map(({ node }) => node), total }
}

/** The other concepts within `maxLength` steps, nearest first. */
export function neighborhood(graph: BenchGraph, start: number, maxLength: number): number[] {
  return withBall(graph, start, maxLength, ({ reached, size }) => Array.from(reached.subarray(1, size)))
}

/** How many they are. */
export function neighborhoodSize(graph: BenchGraph, start: number, maxLength: number): number {
  return withBall(graph, start, maxLength, ({ size }) => size - 1)
}

function withBall<Result>(
  graph: BenchGraph,
  start: number,
  maxLength: number,
  use: (ball: BoundedBfs) => Result,
): Result {
  const known = walk(graph)
  const scratch = known.scratch.take()
  const ball = new BoundedBfs(known.out, [start], scratch.forward)
  const budget = budgetOf()
  for (let steps = 0; steps < maxLength; steps++) runSync(ball.grow(budget))
  const result = use(ball)
  known.scratch.giveBack(scratch, ball.size, 0)
  return result
}
