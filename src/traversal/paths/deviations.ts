import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CostToGo } from './cost-to-go.ts'
import type { SumOrder } from './path-question.ts'
import type { PathStates } from './path-states.ts'

/** One successor of a partial path. The path either stops there or continues. */
export interface Deviation {
  readonly node: number
  /** Whether the path ends there. */
  readonly stops: boolean
  /** The state after it. */
  readonly state: number
  /** The cost of its step. */
  readonly cost: number
  /**
   * The rank and tie-breaker of its best completion to a goal, counted from the partial path's end.
   */
  readonly first: number
  readonly second: number
}

/**
 * Deviations, best first, then by the number of the concept, then stopping before continuing. Those
 * that cannot reach a goal are left out. They are sorted lazily, up to the requested index.
 */
export interface Deviations {
  /** Undefined past the last. */
  at(index: number): Deviation | undefined
  /** Memory in bytes. */
  readonly bytes: number
}

/** Makes the deviations of one question. */
export interface DeviationFinder {
  /** The deviations from a concept with `stepsLeft` edges left. Null when the budget ended. */
  from(node: number, stepsLeft: number, state: number, budget: Budget): Work<Deviations | null>
  /** The deviations from no path: one per start. Null when the budget ended. */
  begin(budget: Budget): Work<Deviations | null>
}

/** The number of deviations scanned between two checks of the budget. */
const PIECE = 4096

export function deviationFinder(
  { offsets, targets, costs, isGoal, starts, maxLength }: RelevantSubgraph,
  states: PathStates,
  { first, second }: CostToGo,
  orderBy: SumOrder,
): DeviationFinder {
  const byCost = orderBy === 'CERTAINTY'
  return {
    *from(node, stepsLeft, state, budget) {
      const heap = new DeviationHeap()
      const [start, end] = [offsets[node]!, offsets[node + 1]!]
      for (let step = start; step < end; step++) {
        if ((step - start) % PIECE === 0) {
          if (!budget.scan(Math.min(PIECE, end - step))) return null
          if (budget.shouldYield()) yield
        }
        const next = targets[step]!
        if (costs[step] === Infinity) continue
        const then = states.after(state, next, costs[step])
        const ranking = byCost ? costs[step]! : 1
        const tie = byCost ? 1 : costs[step]!
        if (isGoal[next] === 1 && states.isFinal(then)) heap.add(step * 2, ranking, tie)
        const rest = first(next, stepsLeft - 1, then)
        if (rest !== Infinity) heap.add(step * 2 + 1, ranking + rest, tie + second(next, stepsLeft - 1, then))
      }
      return yield* inOrder(heap, budget, (choice) => {
        const step = Math.floor(choice / 2)
        const next = targets[step]!
        return {
          node: next,
          stops: choice % 2 === 0,
          state: states.after(state, next, costs[step]),
          cost: costs[step]!,
        }
      })
    },
    *begin(budget) {
      const heap = new DeviationHeap()
      for (const [index, node] of starts.entries()) {
        if (index % PIECE === 0) {
          if (!budget.scan(Math.min(PIECE, starts.length - index))) return null
          if (budget.shouldYield()) yield
        }
        const state = states.after(states.initial, node)
        const rest = first(node, maxLength, state)
        if (rest !== Infinity) heap.add(index, rest, second(node, maxLength, state))
      }
      return yield* inOrder(heap, budget, (index) => {
        const node = starts[index]!
        return { node, stops: false, state: states.after(states.initial, node), cost: 0 }
      })
    },
  }
}

/**
 * A binary heap of deviations. The numbers of their choices break ties, and the best is at the
 * root.
 */
class DeviationHeap {
  readonly #choices: number[] = []
  readonly #first: number[] = []
  readonly #second: number[] = []
  /** Places in the lists above. */
  #heap: Uint32Array = new Uint32Array(0)
  #size = 0

  get size(): number {
    return this.#choices.length
  }

  /** Choices must ascend. */
  add(choice: number, first: number, second: number): void {
    this.#choices.push(choice)
    this.#first.push(first)
    this.#second.push(second)
  }

  *arrange(budget: Budget): Work<boolean> {
    this.#size = this.#choices.length
    this.#heap = Uint32Array.from({ length: this.#size }, (_, place) => place)
    for (let index = (this.#size >> 1) - 1; index >= 0; index--) {
      if (index % PIECE === PIECE - 1) {
        if (!budget.scan(PIECE)) return false
        if (budget.shouldYield()) yield
      }
      this.#sink(index)
    }
    return true
  }

  /** Removes and returns the best deviation. */
  take(): { readonly choice: number; readonly first: number; readonly second: number } | undefined {
    if (this.#size === 0) return undefined
    const place = this.#heap[0]!
    this.#size--
    this.#heap[0] = this.#heap[this.#size]!
    if (this.#size > 0) this.#sink(0)
    return { choice: this.#choices[place]!, first: this.#first[place]!, second: this.#second[place]! }
  }

  #sink(from: number): void {
    const heap = this.#heap
    const place = heap[from]!
    let index = from
    for (let child = 2 * index + 1; child < this.#size; child = 2 * index + 1) {
      if (child + 1 < this.#size && this.#comesBefore(heap[child + 1]!, heap[child]!)) child++
      if (!this.#comesBefore(heap[child]!, place)) break
      heap[index] = heap[child]!
      index = child
    }
    heap[index] = place
  }

  #comesBefore(a: number, b: number): boolean {
    const byFirst = this.#first[a]! - this.#first[b]!
    if (byFirst !== 0) return byFirst < 0
    const bySecond = this.#second[a]! - this.#second[b]!
    return bySecond !== 0 ? bySecond < 0 : a < b
  }
}

function* inOrder(
  heap: DeviationHeap,
  budget: Budget,
  deviationOf: (choice: number) => Omit<Deviation, 'first' | 'second'>,
): Work<Deviations | null> {
  if (!(yield* heap.arrange(budget))) return null
  const sorted: Deviation[] = []
  return {
    bytes: 256 + heap.size * 32,
    at(index) {
      while (sorted.length <= index) {
        const best = heap.take()
        if (!best) return undefined
        const { choice, first, second } = best
        sorted.push({ ...deviationOf(choice), first, second })
      }
      return sorted[index]
    },
  }
}
