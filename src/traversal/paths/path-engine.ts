import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { conceptKey, type Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import { type CertaintyGraph, certaintyAt, type FilteredGraph } from '../graph/filtered-graph.ts'
import { createFilteredGraphs, type FilteredGraphs } from '../graph/filtered-graphs.ts'
import { type Direction, shortestPathsFrom } from '../graph/single-source-shortest-paths.ts'
import { conceptAt, type GraphView } from '../graph-view.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { type CausalPath, causalPath } from './causal-path.ts'
import { type CompiledQuestion, compileQuestion } from './compiled-question.ts'
import { countPaths, type PathCount } from './count-paths.ts'
import { countReached } from './count-reached.ts'
import { comparePositions, type PathSearch, type Position, searchPaths } from './k-shortest-paths.ts'
import { type ClaimFilter, HIERARCHY_FILTER, type PathQuestion } from './path-question.ts'
import { createResumableSearches } from './resumable-searches.ts'
import { searchByWeakestStep } from './weakest-step-first.ts'

export interface RankedPath {
  readonly path: CausalPath
  readonly position: Position
}

export interface PathPage {
  readonly paths: readonly RankedPath[]
  readonly hasNextPage: boolean
  /** Null unless a bound stopped the search. The paths found are still the best ones. */
  readonly stopped: Stop | null
  /** No path of the question that ranks after these is more certain; null when there is none. */
  readonly bestUnreturned: number | null
}

export interface ReachQuestion {
  readonly origin: Key
  readonly direction: Direction
  /** Null for all kinds. */
  readonly kinds: readonly ConceptKind[] | null
  readonly filter: ClaimFilter
  readonly maxLength: number
}

/** A reachable concept and its rank: `cost`, then `length`, then the concept's number. */
export interface ReachedConcept {
  readonly concept: ConceptRecord
  readonly place: { readonly cost: number; readonly length: number; readonly number: number }
  /** The most certain path between the origin and it. */
  bestPath(): CausalPath
}

/** A page of the reachable concepts, those with the most certain best path first. */
export interface ReachedConcepts {
  readonly concepts: readonly ReachedConcept[]
  readonly hasNextPage: boolean
  /** The number of all reachable concepts. */
  readonly total: number
  /**
   * Null unless a bound stopped the search. More concepts may then be reachable, by better
   * paths.
   */
  readonly stopped: Stop | null
}

export interface ReachedCounts {
  of(concept: Key): { readonly count: bigint; readonly legSides: readonly LegRole[] }
  readonly stopped: Stop | null
}

/**
 * The questions about paths. Every caller uses this interface, so the algorithms behind it can be
 * exchanged. Answers are deterministic, except where a time budget cuts them off.
 */
export interface PathEngine {
  readonly view: GraphView
  /** The edges that a filter admits, compiled once per filter. The first call works in slices. */
  graph(filter: ClaimFilter): Work<FilteredGraph>
  /** A question over the numbers of the graph that its filter admits. */
  compile(question: PathQuestion): Work<CompiledQuestion<CertaintyGraph>>
  /** The paths after a position (from the best, when there is none), best first. */
  rank(question: PathQuestion, after: Position | null, first: number, budget: Budget): Work<PathPage>
  /** How many paths there are in all. */
  count(question: PathQuestion, budget: Budget): Work<PathCount>
  /** At most `first` reachable concepts after a place (from the first, when there is none). */
  reach(
    question: ReachQuestion,
    after: ReachedConcept['place'] | null,
    first: number,
    budget: Budget,
  ): Work<ReachedConcepts>
  /** How many paths join the origin to each of them. */
  countReached(question: ReachQuestion, budget: Budget): Work<ReachedCounts>
}

/** `graphs` are the graphs of the same adjacency that an earlier engine compiled. */
export function createPathEngine(
  view: GraphView,
  graphs: FilteredGraphs = createFilteredGraphs(view.adjacency),
): PathEngine {
  const { keys, indexOf } = view.adjacency
  const resumable = createResumableSearches()
  function* compile(question: PathQuestion): Work<CompiledQuestion<CertaintyGraph>> {
    const hierarchy = question.includeSubtypes ? yield* graphs.of(HIERARCHY_FILTER) : null
    return yield* compileQuestion(indexOf, yield* graphs.of(question.filter), hierarchy, question)
  }
  return {
    view,
    graph: graphs.of,
    compile,
    *rank(question, after, first, budget) {
      const name = JSON.stringify(question)
      const compiled = yield* compile(question)
      const known = after && resumable.take(name, after)
      if (known) budget.reserve(known.search.bytes())
      const { orderBy } = compiled
      const search =
        known?.search ??
        (orderBy === 'WEAKEST_STEP' ? searchByWeakestStep(compiled) : searchPaths({ ...compiled, orderBy }))
      const positions: Position[] = []
      let ahead = known?.ahead ?? (yield* search.next(budget))
      while (ahead !== null && positions.length < first) {
        if (after === null || comparePositions(ahead, after) > 0) positions.push(ahead)
        ahead = yield* search.next(budget)
      }
      const stopped = ahead === null && !search.isDone() ? budget.stopped : null
      const last = positions.at(-1) ?? after
      // A later request for the same page resumes this search.
      if (last !== null && (ahead !== null || stopped !== null)) resumable.keep(name, last, { search, ahead })
      return {
        paths: positions.map((position) => ({ path: causalPath(view, compiled.graph, position.nodes), position })),
        hasNextPage: ahead !== null || stopped !== null,
        stopped,
        bestUnreturned: bestUnreturned(question, search, ahead, stopped),
      }
    },
    *count(question, budget) {
      return yield* countPaths(yield* compile(question), budget)
    },
    *reach({ origin, direction, kinds, filter, maxLength }, after, first, budget) {
      const start = indexOf.get(origin)
      if (start === undefined) return { concepts: [], hasNextPage: false, total: 0, stopped: null }
      const graph = yield* graphs.of(filter)
      const { page, stopped } = yield* shortestPathsFrom(graph, start, direction, maxLength, budget)
      const prefixes = kinds?.map((kind) => conceptKey(kind, ''))
      const admits = (node: number) => !prefixes || prefixes.some((prefix) => keys[node]!.startsWith(prefix))
      const { reached, ...rest } = page(after && { ...after, node: after.number }, first, admits)
      const concepts = reached.map(({ node, cost, length, path }): ReachedConcept => {
        let best: CausalPath | undefined
        const bestPath = () => {
          best ??= causalPath(view, graph, path())
          return best
        }
        return { concept: conceptAt(view, node), place: { cost, length, number: node }, bestPath }
      })
      return { concepts, ...rest, stopped }
    },
    *countReached({ origin, direction, filter, maxLength }, budget) {
      const start = indexOf.get(origin) ?? -1
      const graph = yield* graphs.of(filter)
      const { paths, stopped } = yield* countReached(graph, start, direction, maxLength, budget)
      return { of: (key) => paths.get(indexOf.get(key) ?? -1) ?? { count: 0n, legSides: [] }, stopped }
    },
  }
}

/**
 * The greatest certainty of any path after a page, rounded up to 8 significant digits; null when
 * there is none.
 */
function bestUnreturned(
  { orderBy }: PathQuestion,
  search: PathSearch,
  ahead: Position | null,
  stopped: Stop | null,
): number | null {
  if (ahead === null && stopped === null) return null
  const cost = ahead !== null && orderBy === 'CERTAINTY' ? ahead.first : search.leastCost()
  return certaintyAt(cost)
}
