import { inOrderOf } from '../../snapshot/claim-index.ts'
import { type EdgeList, type FilteredGraph, reverse } from '../graph/filtered-graph.ts'
import type { Direction } from '../graph/single-source-shortest-paths.ts'
import { GREATEST_MAX_LENGTH } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import type { NeighborhoodArrays, SideArrays } from '../search/neighborhood-arrays.ts'
import { createScratchPool } from '../search/scratch.ts'
import type { Work } from '../search/work.ts'
import type { UnfilteredEdges } from './unfiltered-edges.ts'

/** An edge fails at most this many conditions, an avoided concept included. */
const MAX_EDGE_COST = 15
const COSTS = Float64Array.from({ length: MAX_EDGE_COST + 1 }, (_, cost) => cost)
/** No chain costs more. */
export const GREATEST_COST = GREATEST_MAX_LENGTH * MAX_EDGE_COST + 1

/** The ends, the greatest cost and the greatest length of the chains that a neighborhood holds. */
export interface NeighborhoodBounds {
  readonly starts: readonly number[]
  readonly goals: readonly number[]
  readonly maxCost: number
  readonly maxLength: number
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
 * The neighborhood of the ends of chains, by bidirectional search. The weight of a chain is its cost
 * and its length together: both sides grow in order of weight, and the side that has fewer claims to
 * read next grows first. A concept is expanded again where more edges reach it at less cost. A hub
 * is expanded only where the other side has no smaller frontier.
 */
export class ChainNeighborhood {
  /** The number of claims read. */
  work = 0
  /** The least cost at which both sides have met, where it is within the bound, or Infinity. */
  leastMet: number
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
    this.#forward = new Side(edges, 'OUT', arrays.forward, bounds)
    this.#backward = new Side(edges, 'IN', arrays.backward, bounds)
    for (const start of bounds.starts) this.#forward.begin(start, edges.isAvoided[start]!)
    for (const goal of bounds.goals) this.#backward.begin(goal, 0)
    this.#forward.advance()
    this.#backward.advance()
    this.leastMet = bounds.starts.some((start) => bounds.goals.includes(start)) ? 0 : Infinity
  }

  /** Whether both sides have met at a cost within the bound. Without, there is no chain. */
  get hasMet(): boolean {
    return this.leastMet < Infinity
  }

  /** It holds every chain within its bounds whose weight is at most this. */
  get weight(): number {
    return this.#forward.nextWeight + this.#backward.nextWeight
  }

  /**
   * A lower bound on the cost of chains of its length that pass what it has not expanded. Infinity:
   * there are none.
   */
  get leastUnexpanded(): number {
    const byCost = this.#forward.leastPending + this.#backward.leastPending
    return Math.max(byCost, this.weight - this.#bounds.maxLength + 1)
  }

  /** Whether it holds every chain within its bounds. */
  get isComplete(): boolean {
    return this.leastUnexpanded > this.#bounds.maxCost
  }

  /**
   * A lower bound on the cost of chains of its length that it does not hold, once it is complete and
   * was searched. Infinity: there are none.
   */
  get leastCostBeyond(): number {
    const [forward, backward] = [this.#forward, this.#backward]
    const exhausted = [forward, backward].filter(({ leastPending }) => leastPending === Infinity)
    // A side with nothing left to expand has followed every chain up to an edge, or a meeting, that
    // costs too much.
    const rejected =
      exhausted.length > 0
        ? Math.max(...exhausted.map(({ leastRejected }) => leastRejected))
        : Math.min(forward.leastRejected, backward.leastRejected)
    const beyond = Math.min(rejected, this.#leastJoined, this.leastUnexpanded)
    return this.hasMet && beyond < Infinity ? this.#bounds.maxCost + 1 : beyond
  }

  /** Expands the next concepts of one side. False when the budget ended. */
  *grow(budget: Budget): Work<boolean> {
    const [near, far] =
      this.#forward.volume <= this.#backward.volume ? [this.#forward, this.#backward] : [this.#backward, this.#forward]
    this.work += near.volume
    if (!(yield* near.grow(far.arrays.label, budget))) return false
    this.leastMet = Math.min(this.leastMet, near.leastMet)
    this.#leastJoined = Math.min(this.#leastJoined, near.leastJoined)
    return true
  }

  /** The graph of its chains. Null when the budget ended. */
  *graph(budget: Budget): Work<ChainGraph | null> {
    const { maxCost } = this.#bounds
    const { expanded: isAfter, label: after } = this.#arrays.forward
    const { expanded: isBefore, label: before } = this.#arrays.backward
    // A chain may reach a concept at less than its label, through what waits to be expanded.
    const [leastAfter, leastBefore] = [this.#forward.leastPending, this.#backward.leastPending]
    const costAfter = (node: number) => Math.min(after[node]! - 1, leastAfter)
    const costBefore = (node: number) => (before[node] === 0 ? leastBefore : Math.min(before[node]! - 1, leastBefore))
    const edges = this.#edges
    const [froms, tos, costs]: [number[], number[], number[]] = [[], [], []]
    // A chain never returns to its only start.
    const onlyStart = this.#bounds.starts.length === 1 ? this.#bounds.starts[0]! : -1
    const add = (from: number, to: number, cost: number, whole: number) => {
      if (to === onlyStart) return
      if (whole > maxCost) {
        this.#leastJoined = Math.min(this.#leastJoined, whole)
        return
      }
      froms.push(from)
      tos.push(to)
      costs.push(cost)
    }
    let head = 0
    let there = 0
    const addFrom = edges.visitor('OUT', (to, cost) => {
      // An edge to a concept that neither side continues from leads nowhere.
      if (isAfter[to] === 0 && before[to] === 0) return
      add(head, to, cost, there + cost + costBefore(to))
    })
    for (const from of this.#forward.reached) {
      if (isAfter[from] === 0) continue
      if (!budget.scan(1 + edges.volume(from, 'OUT'))) return null
      if (budget.shouldYield()) yield
      head = from
      there = costAfter(from)
      addFrom(from)
    }
    let tail = 0
    const addTo = edges.visitor('IN', (from, cost) => {
      if (isAfter[from] !== 0 || (after[from] === 0 && isBefore[from] === 0)) return
      add(from, tail, cost, (after[from] === 0 ? leastAfter : costAfter(from)) + cost + there)
    })
    for (const to of this.#backward.reached) {
      if (isBefore[to] === 0) continue
      if (!budget.scan(1 + edges.volume(to, 'IN'))) return null
      if (budget.shouldYield()) yield
      tail = to
      there = costBefore(to)
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

/** One side of the search: a queue with a bucket for each weight. */
class Side {
  readonly arrays: SideArrays
  readonly reached: number[] = []
  /** No concept below this weight waits. Infinity where none does. */
  nextWeight = 0
  /** The number of claims of the concepts of this weight. */
  volume = 0
  /** The least cost, within the bound, at which it met the other side. */
  leastMet = Infinity
  /** The least cost, beyond the bound, at which an edge was not followed. */
  leastRejected = Infinity
  /** The least cost, beyond the bound, at which it met the other side. */
  leastJoined = Infinity
  readonly #edges: UnfilteredEdges
  readonly #direction: Direction
  readonly #bounds: NeighborhoodBounds
  /** By weight: concepts and their costs, one after the other. */
  readonly #buckets: number[][] = []
  /** By cost: how many concepts wait. */
  readonly #waiting: number[] = []

  constructor(edges: UnfilteredEdges, direction: Direction, arrays: SideArrays, bounds: NeighborhoodBounds) {
    this.#edges = edges
    this.#direction = direction
    this.arrays = arrays
    this.#bounds = bounds
  }

  /** The least cost of the concepts that wait. Infinity where none does. */
  get leastPending(): number {
    const least = this.#waiting.findIndex((count) => count > 0)
    return least < 0 ? Infinity : least
  }

  begin(node: number, cost: number): void {
    if (cost > this.#bounds.maxCost) this.leastRejected = Math.min(this.leastRejected, cost)
    else if (this.arrays.label[node] === 0) {
      this.arrays.label[node] = cost + 1
      this.reached.push(node)
      this.#push(node, cost, cost)
    }
  }

  #push(node: number, cost: number, weight: number): void {
    while (this.#buckets.length <= weight) this.#buckets.push([])
    while (this.#waiting.length <= cost) this.#waiting.push(0)
    this.#buckets[weight]!.push(node, cost)
    this.#waiting[cost]!++
  }

  /** Whether a concept that waits was expanded at its cost or less, by no more weight. */
  #isExpanded(node: number, cost: number): boolean {
    const known = this.arrays.expanded[node]!
    return known !== 0 && known <= cost + 1
  }

  /** Goes on to the next weight at which concepts wait. */
  advance(): void {
    this.volume = 0
    for (; this.nextWeight < this.#buckets.length; this.nextWeight++) {
      const bucket = this.#buckets[this.nextWeight]!
      let kept = 0
      for (let at = 0; at < bucket.length; at += 2) {
        const [node, cost] = [bucket[at]!, bucket[at + 1]!]
        if (this.#isExpanded(node, cost)) this.#waiting[cost]!--
        else {
          bucket[kept++] = node
          bucket[kept++] = cost
          this.volume += 1 + this.#edges.volume(node, this.#direction)
        }
      }
      bucket.length = kept
      if (kept > 0) return
    }
    this.nextWeight = Infinity
    this.volume = Infinity
  }

  *grow(others: Uint16Array, budget: Budget): Work<boolean> {
    const { label, expanded, depth } = this.arrays
    const { maxCost, maxLength } = this.#bounds
    const weight = this.nextWeight
    let cost = 0
    const visit = this.#edges.visitor(this.#direction, (other, edgeCost) => {
      const there = cost + edgeCost
      if (there > maxCost) {
        this.leastRejected = Math.min(this.leastRejected, there)
        return
      }
      const edges = weight - cost + 1
      // Labels are costs and one more.
      const known = label[other]! - 1
      if (known >= 0 && known <= there && known + depth[other]! <= there + edges) return
      if (known < 0) this.reached.push(other)
      if (known < 0 || known >= there) {
        label[other] = there + 1
        depth[other] = edges
      }
      // A longer or dearer prefix has no place for another edge.
      if (there + edges >= maxCost + maxLength) this.leastRejected = Math.min(this.leastRejected, maxCost + 1)
      else if (!this.#isExpanded(other, there)) this.#push(other, there, there + edges)
      if (others[other] === 0) return
      const whole = there + others[other]! - 1
      if (whole <= maxCost) this.leastMet = Math.min(this.leastMet, whole)
      else this.leastJoined = Math.min(this.leastJoined, whole)
    })
    const bucket = this.#buckets[weight]!
    for (let at = 0; at < bucket.length; at += 2) {
      const node = bucket[at]!
      cost = bucket[at + 1]!
      if (!budget.scan(1 + this.#edges.volume(node, this.#direction))) return false
      if (budget.shouldYield()) yield
      this.#waiting[cost]!--
      if (this.#isExpanded(node, cost)) continue
      expanded[node] = cost + 1
      visit(node)
    }
    this.nextWeight++
    this.advance()
    return true
  }

  release(): void {
    for (const node of this.reached) {
      this.arrays.label[node] = 0
      this.arrays.expanded[node] = 0
      this.arrays.depth[node] = 0
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
