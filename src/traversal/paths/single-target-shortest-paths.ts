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
 * For every cause of a concept, the rank of its best path there under a leg-side condition. One
 * sweep against the edges computes single-target shortest paths over (concept, leg side met). Of
 * equally good paths, the first by key from the start is taken, as by every other question. A best
 * walk repeats a concept only for a wanted leg side in a cyclic graph. The best path is then
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
  /** The paths that needed a search. */
  const searched = new Map<number, readonly number[]>()
  // Arrivals of all layers, one after the other. A state is twice its concept, and one more where
  // the condition on leg sides is met.
  const states: number[] = []
  const costs: number[] = []
  const lengths: number[] = []
  /** The arrival before it, seen from the goal. */
  const before: number[] = []
  /** By state: its latest arrival and one more, which is its best; 0 where there is none. */
  const latest = new Uint32Array(graph.size * 2)
  budget.reserve(graph.size * 8)
  const path = (cause: number) => searched.get(cause) ?? pathOf(latest[cause * 2 + 1]! - 1)
  const arrive = (state: number, cost: number, length: number, from: number) => {
    latest[state] = states.push(state)
    costs.push(cost)
    lengths.push(length)
    before.push(from)
  }
  if (origin < 0 || isAvoided[goal] === 1) return { ranks, path, stopped: null }

  arrive(goal * 2 + origin, 0, 0, -1)
  let first = 0
  for (let length = 1; length <= maxLength && first < states.length; length++) {
    const last = states.length
    for (; first < last; first++) {
      const state = states[first]!
      const node = state >> 1
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return { ranks, path, stopped: budget.stopped }
      if (budget.shouldYield()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const cause = targets[step]!
        const met = metAt(state & 1, graph.legRole[cause]!)
        if (cause === goal || met < 0 || isAvoided[cause] === 1) continue
        const there = cause * 2 + met
        const total = costs[first]! + graph.costs[costAt[step]!]!
        const known = latest[there]! - 1
        if (known >= 0 && lengths[known] === length) {
          if (total > costs[known]! || (total === costs[known] && !comesFirst(first, before[known]!))) continue
          costs[known] = total
          before[known] = first
        } else if (known < 0 || total < costs[known]!) arrive(there, total, length, first)
      }
    }
  }
  for (let arrival = 1; arrival < states.length; arrival++) {
    const state = states[arrival]!
    if ((state & 1) === 0 || latest[state] !== arrival + 1) continue
    const [cause, rank] = [state >> 1, { cost: costs[arrival]!, length: lengths[arrival]! }]
    if (!budget.scan(rank.length + 1)) return { ranks, path, stopped: budget.stopped }
    if (budget.shouldYield()) yield
    // Without a leg side to meet, removing a cycle makes a walk no worse, so the best has none.
    if (leg === 'ANY' || leg === 'NONE' || isSimple(pathOf(arrival))) ranks.set(cause, rank)
    else {
      const found = yield* searchFor(question, cause, budget)
      if (budget.stopped !== null) return { ranks, path, stopped: budget.stopped }
      if (!found) continue
      ranks.set(cause, { cost: found.first, length: found.second })
      searched.set(cause, found.nodes)
    }
  }
  return { ranks, path, stopped: null }

  /** The concepts from an arrival to the goal. */
  function pathOf(arrival: number): number[] {
    const nodes: number[] = []
    for (let at = arrival; at >= 0; at = before[at]!) nodes.push(states[at]! >> 1)
    return nodes
  }

  /** Whether the path from one of two equally long arrivals precedes the other by key. */
  function comesFirst(one: number, other: number): boolean {
    let [a, b] = [one, other]
    while (a !== b && states[a]! >> 1 === states[b]! >> 1) [a, b] = [before[a]!, before[b]!]
    return a !== b && states[a]! >> 1 < states[b]! >> 1
  }
}

const isSimple = (nodes: readonly number[]): boolean => new Set(nodes).size === nodes.length

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
