import { inOrderOf } from '../../snapshot/claim-index.ts'
import { type EdgeList, type FilteredGraph, reverse } from '../graph/filtered-graph.ts'
import type { Direction } from '../graph/single-source-shortest-paths.ts'
import type { Budget } from '../search/budget.ts'
import { createScratchPool } from '../search/scratch.ts'
import type { Work } from '../search/work.ts'
import type { UnfilteredEdges } from './unfiltered-edges.ts'

/** An edge fails at most this many conditions, an avoided concept included. */
const MAX_COST = 15
const COSTS = Float64Array.from({ length: MAX_COST + 1 }, (_, cost) => cost)

/** The memory of the arrays of a neighborhood, in bytes per concept. */
export const NEIGHBORHOOD_BYTES = 12

/** Arrays with one number per concept, all 0 between uses. */
export interface NeighborhoodArrays {
  readonly forward: SideArrays
  readonly backward: SideArrays
  readonly numberOf: Uint32Array
}

interface SideArrays {
  /** The least cost and one more; 0 for unreached concepts. */
  readonly label: Uint16Array
  readonly isExpanded: Uint8Array
  readonly queuedAt: Uint8Array
}

export function neighborhoodArrays(size: number): NeighborhoodArrays {
  const side = () => ({
    label: new Uint16Array(size),
    isExpanded: new Uint8Array(size),
    queuedAt: new Uint8Array(size),
  })
  return { forward: side(), backward: side(), numberOf: new Uint32Array(size) }
}

/** The ends and the greatest cost of the chains that a neighborhood holds. */
export interface NeighborhoodBounds {
  readonly starts: readonly number[]
  readonly goals: readonly number[]
  readonly maxCost: number
}

/** The edges that chains within some bounds may use, renumbered in the same order. */
export interface ChainGraph {
  /** By number in this graph: the number of the concept, ascending. One extra node follows. */
  readonly nodes: Uint32Array
  /** The extra node, which has an edge to each start. */
  readonly origin: number
  readonly goals: readonly number[]
  readonly graph: FilteredGraph
}

/**
 * The neighborhood of the ends of chains, by bidirectional breadth-first search with costs: of the
 * two sides, the one with the smaller frontier grows next. A concept is expanded again where more
 * edges reach it at less cost. Once both sides have grown by `length` edges together, the
 * neighborhood holds every chain of at most that length and cost. A hub is expanded only where the
 * other side has no smaller frontier.
 */
export class ChainNeighborhood {
  /** The number of edges by which both sides have grown together. */
  length = 0
  /** The number of claims read. */
  work = 0
  /** Whether both sides have met at a cost within the bound. Without, there is no chain. */
  hasMet: boolean
  readonly #edges: UnfilteredEdges
  readonly #arrays: NeighborhoodArrays
  readonly #bounds: NeighborhoodBounds
  /** The least cost, beyond the bound, at which both sides together would have met. */
  #leastJoined = Infinity
  readonly #forward: Side
  readonly #backward: Side

  constructor(edges: UnfilteredEdges, arrays: NeighborhoodArrays, bounds: NeighborhoodBounds) {
    this.#edges = edges
    this.#arrays = arrays
    this.#bounds = bounds
    this.#forward = new Side(edges, 'OUT', arrays.forward, bounds.maxCost)
    this.#backward = new Side(edges, 'IN', arrays.backward, bounds.maxCost)
    for (const start of bounds.starts) this.#forward.begin(start, edges.isAvoided[start]!)
    for (const goal of bounds.goals) this.#backward.begin(goal, 0)
    this.#forward.measure()
    this.#backward.measure()
    this.hasMet = bounds.starts.some((start) => bounds.goals.includes(start))
  }

  /** Whether one side has nothing left to expand, so that no further chain is within the cost. */
  get isExhausted(): boolean {
    return this.#forward.frontier.length === 0 || this.#backward.frontier.length === 0
  }

  /** The number of claims that the next growth reads. */
  get volume(): number {
    return Math.min(this.#forward.volume, this.#backward.volume)
  }

  /**
   * A lower bound on the cost of chains that it does not hold, once it has grown to their length or
   * is exhausted, and was searched. Infinity: there are none.
   */
  get leastCostBeyond(): number {
    const [forward, backward] = [this.#forward, this.#backward]
    const exhausted = [forward, backward].filter(({ frontier }) => frontier.length === 0)
    // A side with nothing left to expand has followed every chain up to an edge, or a meeting, that
    // costs too much.
    const rejected =
      exhausted.length > 0
        ? Math.max(...exhausted.map(({ leastRejected }) => leastRejected))
        : Math.min(forward.leastRejected, backward.leastRejected)
    const beyond = Math.min(rejected, this.#leastJoined)
    return this.hasMet && beyond < Infinity ? this.#bounds.maxCost + 1 : beyond
  }

  /** Grows by one edge. False when the budget ended. */
  *grow(budget: Budget): Work<boolean> {
    const [near, far] =
      this.#forward.volume <= this.#backward.volume ? [this.#forward, this.#backward] : [this.#backward, this.#forward]
    this.work += near.volume
    if (!(yield* near.grow(far.arrays.label, budget))) return false
    this.hasMet ||= near.hasMet
    this.#leastJoined = Math.min(this.#leastJoined, near.leastJoined)
    this.length++
    return true
  }

  /** The graph of its chains. Null when the budget ended. */
  *graph(budget: Budget): Work<ChainGraph | null> {
    const { maxCost } = this.#bounds
    const { isExpanded: isAfter, label: after } = this.#arrays.forward
    const { isExpanded: isBefore, label: before } = this.#arrays.backward
    const edges = this.#edges
    const [froms, tos, costs]: [number[], number[], number[]] = [[], [], []]
    // An edge to a concept that neither side continues from (rest -1) leads nowhere.
    // A chain never returns to its only start.
    const onlyStart = this.#bounds.starts.length === 1 ? this.#bounds.starts[0]! : -1
    const add = (from: number, to: number, cost: number, whole: number, rest: number) => {
      if (rest < 0 || to === onlyStart) return
      if (whole + rest > maxCost) {
        this.#leastJoined = Math.min(this.#leastJoined, whole + rest)
        return
      }
      froms.push(from)
      tos.push(to)
      costs.push(cost)
    }
    let head = 0
    const addFrom = edges.visitor('OUT', (to, cost) => {
      add(head, to, cost, after[head]! - 1 + cost, isAfter[to] === 1 ? 0 : before[to]! - 1)
    })
    for (const from of this.#forward.reached) {
      if (isAfter[from] === 0) continue
      if (!budget.scan(1 + edges.volume(from, 'OUT'))) return null
      if (budget.shouldYield()) yield
      head = from
      addFrom(from)
    }
    let tail = 0
    const addTo = edges.visitor('IN', (from, cost) => {
      if (isAfter[from] === 1) return
      add(from, tail, cost, before[tail]! - 1 + cost, isBefore[from] === 1 ? 0 : after[from]! - 1)
    })
    for (const to of this.#backward.reached) {
      if (isBefore[to] === 0) continue
      if (!budget.scan(1 + edges.volume(to, 'IN'))) return null
      if (budget.shouldYield()) yield
      tail = to
      addTo(to)
    }
    if (!budget.reserve(froms.length * 48) || !budget.scan(froms.length)) return null
    return this.#assembled(froms, tos, costs)
  }

  #assembled(froms: readonly number[], tos: readonly number[], costs: readonly number[]): ChainGraph {
    const { numberOf } = this.#arrays
    const { legRole, isAvoided, claimsOf } = this.#edges
    const found: number[] = []
    for (const ends of [froms, tos]) {
      for (const node of ends) {
        if (numberOf[node] !== 0) continue
        numberOf[node] = 1
        found.push(node)
      }
    }
    const nodes = Uint32Array.from(found).sort()
    for (let number = 0; number < nodes.length; number++) numberOf[nodes[number]!] = number + 1
    const numbersOf = (concepts: readonly number[]) =>
      concepts.filter((node) => numberOf[node] !== 0).map((node) => numberOf[node]! - 1)
    const [starts, goals] = [numbersOf(this.#bounds.starts), numbersOf(this.#bounds.goals)]
    const origin = nodes.length
    const [heads, tails, codes] = [0, 0, 0].map(() => new Uint32Array(froms.length + starts.length)) as Triple
    for (let edge = 0; edge < froms.length; edge++) {
      heads[edge] = numberOf[froms[edge]!]! - 1
      tails[edge] = numberOf[tos[edge]!]! - 1
      codes[edge] = costs[edge]!
    }
    for (const [index, start] of starts.entries()) {
      heads[froms.length + index] = origin
      tails[froms.length + index] = start
      codes[froms.length + index] = isAvoided[nodes[start]!]!
    }
    for (const node of nodes) numberOf[node] = 0
    const all = edgeList(origin + 1, heads, tails, codes)
    const { out, leastBeyond } = withinCost(all, reverse(all, origin + 1), origin, goals, this.#bounds.maxCost)
    this.#leastJoined = Math.min(this.#leastJoined, leastBeyond)
    const legRoles = new Uint8Array(origin + 1)
    for (let number = 0; number < origin; number++) legRoles[number] = legRole[nodes[number]!]!
    return {
      nodes,
      origin,
      goals,
      graph: {
        size: origin + 1,
        out,
        in: reverse(out, origin + 1),
        costs: COSTS,
        legRole: legRoles,
        scratch: createScratchPool(origin + 1),
        claimsOf: (from, to) => claimsOf(nodes[from]!, nodes[to]!),
      },
    }
  }

  /** Undoes its writes to the arrays. */
  release(): void {
    this.#forward.release()
    this.#backward.release()
  }
}

/** One side of the search. */
class Side {
  readonly arrays: SideArrays
  readonly reached: number[] = []
  frontier: number[] = []
  /** The number of claims of the frontier. */
  volume = 0
  hasMet = false
  /** The least cost, beyond the bound, at which an edge was not followed. */
  leastRejected = Infinity
  /** The least cost, beyond the bound, at which it met the other side. */
  leastJoined = Infinity
  #depth = 0
  readonly #edges: UnfilteredEdges
  readonly #direction: Direction
  readonly #maxCost: number

  constructor(edges: UnfilteredEdges, direction: Direction, arrays: SideArrays, maxCost: number) {
    this.#edges = edges
    this.#direction = direction
    this.arrays = arrays
    this.#maxCost = maxCost
  }

  begin(node: number, cost: number): void {
    if (cost > this.#maxCost) this.leastRejected = Math.min(this.leastRejected, cost)
    else if (this.arrays.label[node] === 0) {
      this.arrays.label[node] = cost + 1
      this.reached.push(node)
      this.frontier.push(node)
    }
  }

  measure(): void {
    this.volume = 0
    for (const node of this.frontier) this.volume += 1 + this.#edges.volume(node, this.#direction)
  }

  *grow(others: Uint16Array, budget: Budget): Work<boolean> {
    const { label, isExpanded, queuedAt } = this.arrays
    const next: number[] = []
    const depth = ++this.#depth
    let cost = 0
    const visit = this.#edges.visitor(this.#direction, (other, edgeCost) => {
      // Labels are costs and one more.
      const there = cost + edgeCost
      if (there - 1 > this.#maxCost) {
        this.leastRejected = Math.min(this.leastRejected, there - 1)
        return
      }
      const known = label[other]!
      if (known !== 0 && known <= there) return
      if (known === 0) this.reached.push(other)
      label[other] = there
      if (queuedAt[other] !== depth) next.push(other)
      queuedAt[other] = depth
      if (others[other] === 0) return
      const whole = there + others[other]! - 2
      if (whole <= this.#maxCost) this.hasMet = true
      else this.leastJoined = Math.min(this.leastJoined, whole)
    })
    for (const node of this.frontier) {
      if (!budget.scan(1 + this.#edges.volume(node, this.#direction))) return false
      if (budget.shouldYield()) yield
      isExpanded[node] = 1
      cost = label[node]!
      visit(node)
    }
    this.frontier = next
    this.measure()
    return true
  }

  release(): void {
    for (const node of this.reached) {
      this.arrays.label[node] = 0
      this.arrays.isExpanded[node] = 0
      this.arrays.queuedAt[node] = 0
    }
  }
}

type Triple = [Uint32Array, Uint32Array, Uint32Array]

/** Edges in order of their ends; of parallel ones, the cheapest. */
function edgeList(size: number, froms: Uint32Array, tos: Uint32Array, costs: Uint32Array): EdgeList {
  const all = new Uint32Array(froms.length)
  for (let edge = 0; edge < all.length; edge++) all[edge] = edge
  const { positions } = inOrderOf(size, froms, inOrderOf(size, tos, all).positions)
  const offsets = new Uint32Array(size + 1)
  const targets = new Uint32Array(froms.length)
  const cost = new Uint16Array(froms.length)
  let count = 0
  let last = -1
  for (let index = 0; index < positions.length; index++) {
    const edge = positions[index]!
    const to = tos[edge]!
    if (froms[edge] === last && targets[count - 1] === to) cost[count - 1] = Math.min(cost[count - 1]!, costs[edge]!)
    else {
      last = froms[edge]!
      targets[count] = to
      cost[count++] = costs[edge]!
    }
    offsets[last + 1] = count
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = Math.max(offsets[node + 1]!, offsets[node]!)
  return { offsets, targets: targets.slice(0, count), cost: cost.slice(0, count) }
}

/**
 * The edges of the walks from an origin to the goals that cost at most so much, and a lower bound
 * on the cost of others.
 */
function withinCost(
  all: EdgeList,
  into: EdgeList,
  origin: number,
  goals: readonly number[],
  maxCost: number,
): { readonly out: EdgeList; readonly leastBeyond: number } {
  const size = all.offsets.length - 1
  const after = leastCosts(all, [origin], maxCost)
  const before = leastCosts(into, goals, maxCost)
  const offsets = new Uint32Array(size + 1)
  const targets = new Uint32Array(all.targets.length)
  const cost = new Uint16Array(all.targets.length)
  let leastBeyond = after.isCut || before.isCut ? maxCost + 1 : Infinity
  let count = 0
  for (let from = 0; from < size; from++) {
    const there = after.labels[from]!
    for (let step = all.offsets[from]!; step < all.offsets[from + 1]! && there !== 0; step++) {
      const to = all.targets[step]!
      const rest = before.labels[to]!
      if (rest === 0) continue
      // Labels are costs and one more.
      const whole = there + all.cost[step]! + rest - 2
      if (whole > maxCost) leastBeyond = Math.min(leastBeyond, whole)
      else {
        targets[count] = to
        cost[count++] = all.cost[step]!
      }
    }
    offsets[from + 1] = count
  }
  return { out: { offsets, targets: targets.slice(0, count), cost: cost.slice(0, count) }, leastBeyond }
}

/**
 * The least cost to each node and one more, or 0 beyond a bound, by a search with a bucket for each
 * cost. `isCut`: an edge led beyond the bound.
 */
function leastCosts(
  { offsets, targets, cost }: EdgeList,
  starts: readonly number[],
  maxCost: number,
): { readonly labels: Uint16Array; readonly isCut: boolean } {
  const labels = new Uint16Array(offsets.length - 1)
  const buckets: number[][] = Array.from({ length: maxCost + 1 }, () => [])
  let isCut = false
  for (const start of starts) {
    labels[start] = 1
    buckets[0]?.push(start)
  }
  for (const [least, bucket] of buckets.entries()) {
    // The bucket grows while it is read.
    for (const node of bucket) {
      if (labels[node] !== least + 1) continue
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const there = least + cost[step]!
        const to = targets[step]!
        if (there > maxCost) isCut = true
        else if (labels[to] === 0 || labels[to]! > there + 1) {
          labels[to] = there + 1
          buckets[there]!.push(to)
        }
      }
    }
  }
  return { labels, isCut }
}
