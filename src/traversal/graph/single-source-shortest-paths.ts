import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/** OUT follows edges from cause to effect, IN from effect to cause. */
export type Direction = 'OUT' | 'IN'

/** A concept that is reachable from the origin. */
export interface Reached {
  readonly node: number
  /** The cost of the best path, and the number of its edges. */
  readonly cost: number
  readonly length: number
  /** The best path, from its cause to its effect. */
  path(): number[]
}

/** The rank of a reachable concept: most certain first, then nearest, then by key. */
export type ReachedPlace = Pick<Reached, 'node' | 'cost' | 'length'>

/** A page of reachable concepts. */
export interface ReachedPage {
  readonly reached: readonly Reached[]
  readonly hasNextPage: boolean
  /** The counts of all reachable concepts, of those before this page, and of those after it. */
  readonly total: number
}

/**
 * The reachable concepts. When a bound stopped the search, those found until then, each with its
 * best path within the layers searched.
 */
export interface Reach {
  /**
   * At most `first` admitted concepts after a place (null: from the first). Linear in the reachable
   * concepts.
   */
  page(after: ReachedPlace | null, first: number, admits: (node: number) => boolean): ReachedPage
  readonly stopped: Stop | null
}

/**
 * Every concept that a path of at most `maxLength` edges joins to the origin, by layered
 * single-source shortest paths. A best walk never repeats a concept, because removing a cycle does
 * not make it worse; so walks suffice. Each layer holds the best arrivals with exactly its number
 * of edges that fewer edges do not match.
 */
export function* shortestPathsFrom(
  graph: FilteredGraph,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<Reach> {
  const { offsets, targets, cost: costAt } = direction === 'OUT' ? graph.out : graph.in
  const { costs } = graph
  // Arrivals of all layers, one after the other.
  const nodes = [origin]
  const cost = [0]
  const length = [0]
  /** The arrival before it, seen from the origin. */
  const before = [-1]
  /** By concept: its latest arrival and one more, which is its best; 0 where there is none. */
  const latest = new Uint32Array(graph.size)
  latest[origin] = 1
  budget.reserve(graph.size * 4)
  let first = 0
  let isWhole = true
  for (let steps = 1; steps <= maxLength && isWhole; steps++) {
    const last = nodes.length
    if (first === last) break
    for (let from = first; from < last; from++) {
      const node = nodes[from]!
      isWhole = budget.scan(1 + offsets[node + 1]! - offsets[node]!)
      if (!isWhole) break
      if (budget.shouldYield()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const to = targets[step]!
        if (to === origin) continue
        const total = cost[from]! + costs[costAt[step]!]!
        const known = latest[to]! - 1
        if (known >= 0 && length[known] === steps) {
          if (total > cost[known]! || (total === cost[known] && !comesFirst(from, before[known]!))) continue
          cost[known] = total
          before[known] = from
        } else if (known < 0 || total < cost[known]!) {
          latest[to] = nodes.length + 1
          nodes.push(to)
          cost.push(total)
          length.push(steps)
          before.push(from)
        }
      }
    }
    first = last
  }
  return {
    page(after, first, admits) {
      let total = 0
      const wanted: number[] = []
      for (let arrival = 1; arrival < nodes.length; arrival++) {
        if (latest[nodes[arrival]!] !== arrival + 1 || !admits(nodes[arrival]!)) continue
        total++
        if (after === null || comparePlaces(placeOf(arrival), after) > 0) wanted.push(arrival)
      }
      const sorted = firstOf(wanted, first + 1, (a, b) => comparePlaces(placeOf(a), placeOf(b)))
      return {
        reached: sorted.slice(0, first).map((arrival) => ({ ...placeOf(arrival), path: () => pathOf(arrival) })),
        hasNextPage: sorted.length > first,
        total,
      }
    },
    stopped: budget.stopped,
  }

  function placeOf(arrival: number): ReachedPlace {
    return { node: nodes[arrival]!, cost: cost[arrival]!, length: length[arrival]! }
  }

  function pathOf(arrival: number): number[] {
    const path: number[] = []
    for (let at = arrival; at >= 0; at = before[at]!) path.push(nodes[at]!)
    return direction === 'OUT' ? path.reverse() : path
  }

  /**
   * Which of two equally long arrivals begins the better of equally good paths: the first by key.
   * Going out, a path is read from the origin. Going in, it is read from its far end, where the
   * remaining nodes decide.
   */
  function comesFirst(one: number, other: number): boolean {
    if (direction === 'IN') return nodes[one]! < nodes[other]!
    let difference = 0
    for (let [a, b] = [one, other]; a !== b; [a, b] = [before[a]!, before[b]!])
      difference = nodes[a]! - nodes[b]! || difference
    return difference < 0
  }
}

const comparePlaces = (a: ReachedPlace, b: ReachedPlace): number =>
  a.cost - b.cost || a.length - b.length || a.node - b.node

/** The first `most` items in order, without sorting the others. */
function firstOf<Item>(items: Item[], most: number, compare: (a: Item, b: Item) => number): Item[] {
  if (items.length <= most) return items.sort(compare)
  const best = items.slice(0, most).sort(compare)
  for (let index = most; index < items.length; index++) {
    const item = items[index]!
    if (compare(best[most - 1]!, item) <= 0) continue
    let place = most - 1
    for (; place > 0 && compare(best[place - 1]!, item) > 0; place--) best[place] = best[place - 1]!
    best[place] = item
  }
  return best
}
