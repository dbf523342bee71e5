import type { Budget } from './budget.ts'
import type { Walk } from './walk.ts'
import type { Work } from './work.ts'

/** OUT follows causes to what they lead to, IN follows effects to what lies behind them. */
export type Direction = 'OUT' | 'IN'

/** One concept that is reached from another. */
export interface Reached {
  readonly node: number
  /** The cost of the best path; `length` is the number of its steps. */
  readonly cost: number
  readonly length: number
  /** The best path, from its cause to its effect. */
  path(): number[]
}

/** What is reached. When a bound stopped the search, what it had found until then, each with the best path of so few steps. */
export interface Reach {
  /** Most certain first, then nearest, then by key. */
  readonly reached: readonly Reached[]
  readonly stopped: string | null
}

/**
 * Every concept that a path of at most `maxLength` steps joins to the origin. The best walk never passes a concept twice,
 * for leaving out the round would not make it worse, so walks suffice. Each layer holds how concepts are reached best in
 * exactly so many steps, where fewer do not reach them as well.
 */
export function* reachedFrom(
  walk: Walk,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<Reach> {
  const { offsets, ends, cost: costAt } = direction === 'OUT' ? walk.out : walk.in
  const { costs } = walk
  // Arrivals of all layers, one after the other.
  const nodes = [origin]
  const cost = [0]
  const length = [0]
  /** The arrival before it, seen from the origin. */
  const before = [-1]
  /** By concept: its latest arrival and one more, which is its best; 0 where there is none. */
  const latest = new Uint32Array(walk.size)
  latest[origin] = 1
  budget.hold(walk.size * 4)
  let first = 0
  let isWhole = true
  for (let steps = 1; steps <= maxLength && isWhole; steps++) {
    const last = nodes.length
    if (first === last) break
    for (let from = first; from < last; from++) {
      const node = nodes[from]!
      isWhole = budget.scan(1 + offsets[node + 1]! - offsets[node]!)
      if (!isWhole) break
      if (budget.isDue()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const to = ends[step]!
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
  const arrivals: number[] = []
  for (let arrival = 1; arrival < nodes.length; arrival++)
    if (latest[nodes[arrival]!] === arrival + 1) arrivals.push(arrival)
  arrivals.sort((a, b) => cost[a]! - cost[b]! || length[a]! - length[b]! || nodes[a]! - nodes[b]!)
  return {
    reached: arrivals.map((arrival) => ({
      node: nodes[arrival]!,
      cost: cost[arrival]!,
      length: length[arrival]!,
      path: () => pathOf(arrival),
    })),
    stopped: budget.stopped,
  }

  function pathOf(arrival: number): number[] {
    const path: number[] = []
    for (let at = arrival; at >= 0; at = before[at]!) path.push(nodes[at]!)
    return direction === 'OUT' ? path.reverse() : path
  }

  /**
   * Which of two arrivals in the same number of steps makes the better beginning of equally good paths: the first by key. Going out,
   * a path is read from the origin; going in, from its far end, where what follows decides.
   */
  function comesFirst(one: number, other: number): boolean {
    if (direction === 'IN') return nodes[one]! < nodes[other]!
    let difference = 0
    for (let [a, b] = [one, other]; a !== b; [a, b] = [before[a]!, before[b]!])
      difference = nodes[a]! - nodes[b]! || difference
    return difference < 0
  }
}
