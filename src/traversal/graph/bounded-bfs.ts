import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList } from './filtered-graph.ts'

/** The distance that marks an avoided concept. */
export const AVOIDED = 255

/**
 * Breadth-first search from some concepts, one layer at a time. It uses the caller's arrays, which
 * have one number per concept.
 */
export class BoundedBfs {
  /** The shortest distance plus one; 0 for unreached concepts, `AVOIDED` for avoided ones. */
  readonly distance: Uint8Array
  /** The reached concepts, nearest first, up to `size`. */
  readonly reached: Uint32Array
  size = 0
  depth = 0
  /** The work of the next layer; 0 when the frontier is empty. */
  volume = 0
  readonly #steps: EdgeList
  #frontier = 0

  /** `distance` must be all 0, except for avoided concepts. */
  constructor(
    steps: EdgeList,
    from: readonly number[],
    { distance, reached }: Pick<BoundedBfs, 'distance' | 'reached'>,
  ) {
    this.distance = distance
    this.reached = reached
    this.#steps = steps
    for (const node of from) {
      if (distance[node] !== 0) continue
      distance[node] = 1
      reached[this.size++] = node
    }
    this.#measure()
  }

  /** Grows by one layer. False when the budget ended. */
  *grow(budget: Budget): Work<boolean> {
    const { offsets, targets } = this.#steps
    this.depth++
    for (const last = this.size; this.#frontier < last; this.#frontier++) {
      const node = this.reached[this.#frontier]!
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
      if (budget.shouldYield()) yield
      this.#reach(targets, offsets[node]!, offsets[node + 1]!)
    }
    this.#measure()
    return true
  }

  /**
   * Grows by one layer over nodes that another search has reached, where both distances together
   * are within the length. Other nodes are neither reached nor expanded. False when the budget
   * ended.
   */
  *growWithin(other: BoundedBfs, maxLength: number, budget: Budget): Work<boolean> {
    const { offsets, targets } = this.#steps
    this.depth++
    for (const last = this.size; this.#frontier < last; this.#frontier++) {
      const node = this.reached[this.#frontier]!
      const away = other.distance[node]!
      if (away === 0 || away + this.distance[node]! - 2 > maxLength) continue
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
      if (budget.shouldYield()) yield
      this.#reachWithin(targets, offsets[node]!, offsets[node + 1]!, other.distance, maxLength + 1 - this.depth)
    }
    this.#measure()
    return true
  }

  #measure(): void {
    const { offsets } = this.#steps
    this.volume = 0
    for (let index = this.#frontier; index < this.size; index++) {
      const node = this.reached[index]!
      this.volume += 1 + offsets[node + 1]! - offsets[node]!
    }
  }

  // These methods run for every edge. They are no generators, because generators run slower.

  #reach(ends: Uint32Array, from: number, to: number): void {
    const { distance, reached } = this
    const stored = this.depth + 1
    let size = this.size
    for (let step = from; step < to; step++) {
      const next = ends[step]!
      if (distance[next] !== 0) continue
      distance[next] = stored
      reached[size++] = next
    }
    this.size = size
  }

  #reachWithin(ends: Uint32Array, from: number, to: number, within: Uint8Array, farthest: number): void {
    const { distance, reached } = this
    const stored = this.depth + 1
    let size = this.size
    for (let step = from; step < to; step++) {
      const next = ends[step]!
      if (distance[next] !== 0 || within[next] === 0 || within[next]! > farthest) continue
      distance[next] = stored
      reached[size++] = next
    }
    this.size = size
  }
}
