import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { type Position, searchPaths } from './k-shortest-paths.ts'

/** The leg side of the paths. NONE: they pass no leg side at all. */
export type LegCondition = LegRole | 'ANY' | 'NONE'

export interface SingleTargetQuestion {
  readonly graph: FilteredGraph
  readonly goal: number
  readonly leg: LegCondition
  readonly avoided: readonly number[]
  readonly maxLength: number
}

/** Rank of a best path: its cost, then the number of its steps. */
export interface Rank {
  readonly cost: number
  readonly length: number
}

export const compareRanks = (a: Rank, b: Rank): number => a.cost - b.cost || a.length - b.length

export interface SingleTargetPaths {
  /** By the number of the cause: the rank of its best path. Causes without a path are missing. */
  readonly ranks: ReadonlyMap<number, Rank>
  /** The best path from a listed cause to the target; the same one on every server. */
  path(cause: number): readonly number[]
  readonly stopped: Stop | null
}

/**
 * The best arrival in a state with exactly this number of edges, where fewer edges do not match it.
 */
interface Arrival {
  readonly cost: number
  readonly before: number
}

/**
 * For every cause of a concept, the rank of its best path there under a leg-side condition. One
 * sweep against the edges computes single-target shortest paths over (concept, leg side met). A
 * best walk repeats a concept only for a wanted leg side in a cyclic graph. The best path is then
 * searched for.
 */
export function* shortestPathsTo(question: SingleTargetQuestion, budget: Budget): Work<SingleTargetPaths> {
  const { graph, goal, leg, avoided, maxLength } = question
  const isAvoided = new Uint8Array(graph.size)
  for (const node of avoided) isAvoided[node] = 1
  const { offsets, targets, cost: costAt } = graph.in
  const metAt = (met: number, legRole: number): number => {
    const role = LEG_ROLES[legRole - 1] ?? null
    if (leg === 'ANY') return 1
    if (leg === 'NONE') return role === null ? 1 : -1
    if (met === 1 || role === null) return met
    return role === leg ? 1 : -1
  }
  const origin = metAt(0, graph.legRole[goal]!)
  const ranks = new Map<number, Rank>()
  const layers: Map<number, Arrival>[] = []
  /** The paths that needed a search. */
  const searched = new Map<number, readonly number[]>()
  const path = (cause: number) => searched.get(cause) ?? pathFrom(layers, cause * 2 + 1, ranks.get(cause)?.length ?? 0)
  if (origin < 0 || isAvoided[goal] === 1) return { ranks, path, stopped: null }

  const best = new Map<number, Rank>()
  layers.push(new Map([[goal * 2 + origin, { cost: 0, before: -1 }]]))
  for (let length = 1; length <= maxLength && layers[length - 1]!.size > 0; length++) {
    const next = new Map<number, Arrival>()
    for (const [state, { cost }] of layers[length - 1]!) {
      if (budget.shouldYield()) yield
      const node = state >> 1
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        if (!budget.charge(1)) return { ranks, path, stopped: budget.stopped }
        const cause = targets[step]!
        const met = metAt(state & 1, graph.legRole[cause]!)
        if (cause === goal || met < 0 || isAvoided[cause] === 1) continue
        const there = cause * 2 + met
        const total = cost + graph.costs[costAt[step]!]!
        if (total >= Math.min(best.get(there)?.cost ?? Infinity, next.get(there)?.cost ?? Infinity)) continue
        next.set(there, { cost: total, before: state })
      }
    }
    for (const [state, { cost }] of next) best.set(state, { cost, length })
    layers.push(next)
  }
  for (const [state, rank] of best) {
    if ((state & 1) === 0) continue
    if (!budget.scan(rank.length + 1)) return { ranks, path, stopped: budget.stopped }
    if (budget.shouldYield()) yield
    const cause = state >> 1
    const nodes = pathFrom(layers, state, rank.length)
    if (new Set(nodes).size === nodes.length) ranks.set(cause, rank)
    else {
      const found = yield* searchFor(question, cause, budget)
      if (budget.stopped !== null) return { ranks, path, stopped: budget.stopped }
      if (!found) continue
      ranks.set(cause, { cost: found.first, length: found.second })
      searched.set(cause, found.nodes)
    }
  }
  return { ranks, path, stopped: null }
}

/** The concepts of the graph on the best path from a state to the target. */
function pathFrom(layers: readonly Map<number, Arrival>[], state: number, length: number): number[] {
  const nodes: number[] = []
  let at = state
  for (let layer = length; layer >= 0; layer--) {
    nodes.push(at >> 1)
    at = layers[layer]!.get(at)?.before ?? -1
  }
  return nodes
}

function searchFor(
  { graph, goal, leg, avoided, maxLength }: SingleTargetQuestion,
  cause: number,
  budget: Budget,
): Work<Position | null> {
  const legSide = leg === 'ANY' || leg === 'NONE' ? null : leg
  const search = searchPaths({
    graph,
    starts: [cause],
    goals: [goal],
    avoided,
    via: [],
    legSide,
    maxLength,
    orderBy: 'CERTAINTY',
  })
  return search.next(budget)
}
