import { type Budget, createBudget } from '../src/traversal/budget.ts'
import { type CompiledQuestion, compileQuestion } from '../src/traversal/compiled-question.ts'
import { createPathEngine, type PathPage } from '../src/traversal/path-engine.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../src/traversal/question.ts'
import { eachPath } from '../src/traversal/questions/each-path.ts'
import type { Position } from '../src/traversal/ranked-paths.ts'
import { reachedFrom } from '../src/traversal/reached.ts'
import { distances, relevantPart } from '../src/traversal/relevant-part.ts'
import { type Walk, walkOf } from '../src/traversal/walk.ts'
import { atOnce } from '../src/traversal/work.ts'
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

export const walk = ({ snapshot }: BenchGraph): Walk => walkOf(snapshot, DEFAULT_FILTER)

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
  compileQuestion(graph.snapshot, question(graph, start, end, maxLength))

/** Every simple path of at most so many steps, in no promised order. */
export function allPaths(graph: BenchGraph, start: number, end: number, maxLength: number): Int32Array[] {
  const asked = compiled(graph, start, end, maxLength)
  const paths: Int32Array[] = []
  eachPath(asked, relevantPart(asked), budgetOf(), (path, length) => paths.push(path.slice(0, length + 1)))
  return paths
}

/** The first so many that a search in no promised order meets. */
export function somePaths(
  graph: BenchGraph,
  start: number,
  end: number,
  maxLength: number,
  limit: number,
): Int32Array[] {
  return allPaths(graph, start, end, maxLength).slice(0, limit)
}

export interface Engine {
  /** One page of the ranking, paths and their records, as a client is given it. */
  page(asked: PathQuestion, after: Position | null, first: number, budget?: Budget): PathPage
  count(asked: PathQuestion, budget?: Budget): { readonly count: bigint; readonly stopped: string | null }
}

export function engineOf({ snapshot }: BenchGraph): Engine {
  const engine = createPathEngine(snapshot)
  return {
    page: (asked, after, first, budget = budgetOf()) => atOnce(engine.rank(asked, after, first, budget)),
    count: (asked, budget = budgetOf()) => atOnce(engine.count(asked, budget)),
  }
}

/** All that so many steps lead to, each with its best path: more than a set of concepts. */
export function reach(graph: BenchGraph, start: number, maxLength: number, budget = budgetOf()): number[] {
  const { reached } = atOnce(reachedFrom(walk(graph), start, 'OUT', maxLength, budget))
  return reached.map(({ node }) => node)
}

/** The other concepts that so many steps lead to. */
export function neighborhood(graph: BenchGraph, start: number, maxLength: number): number[] {
  const { out, size } = walk(graph)
  const distance = distances(out, size, [start], new Uint8Array(size), maxLength)
  return Array.from(distance.keys()).filter((node) => distance[node]! > 0)
}
