import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { type Position, searchPaths } from './k-shortest-paths.ts'

/** On which leg side paths must be. NONE: they pass no leg side at all. */
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
  /** By the number of the cause: how its best path ranks. A cause without one is not there. */
  readonly ranks: ReadonlyMap<number, Rank>
  /** The best path of a cause that is there, from the cause to the end; the same one on every server. */
  path(cause: number): readonly number[]
  readonly stopped: Stop | null
}

/** How a state is reached best in exactly so many steps, where fewer do not reach it as well. */
interface Arrival {
  readonly cost: number
  readonly before: number
}

/**
 * For every cause of a concept, the rank of its best path there under a condition on leg sides: one sweep against the
 * arrows over (concept, leg side met). Where the best graph comes to a concept twice, which only a wanted leg side in a
 * cyclic graph can bring about, the best path is searched for.
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
  /** Those that had to be searched for. */
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

/** The concepts of the graph that a state was reached by, from it to the end. */
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
