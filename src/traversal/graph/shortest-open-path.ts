import { shortestPath } from '../../algorithms/shortest-path.ts'
import type { Budget } from '../search/budget.ts'
import { charged } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList } from './filtered-graph.ts'

/** The starts and goals of the path, and its greatest length. */
export interface OpenPathQuestion {
  readonly out: EdgeList
  readonly starts: readonly number[]
  /** 1 for goals. */
  readonly isGoal: Uint8Array
  readonly maxLength: number
}

/**
 * A shortest path with at least one edge, from a start to a goal over open nodes. It passes no shut
 * node, where these are given. Null when there is no path, or the budget ended. Ties are broken by
 * start, then by key.
 */
export function* shortestOpenPath(
  { out, starts, isGoal, maxLength }: OpenPathQuestion,
  isOpen: Uint8Array,
  budget: Budget,
  isShut: Uint8Array | null = null,
): Work<number[] | null> {
  const bounds = { maxLength, mayPass: (node: number) => isOpen[node] === 1 && isShut?.[node] !== 1 }
  const found = yield* charged(
    shortestPath(out, starts, (node) => isGoal[node] === 1, bounds),
    budget,
  )
  if (found !== null) return found
  // A search never returns to a start. A start that is also a goal is therefore searched from the
  // other starts.
  for (const goal of starts) {
    if (isGoal[goal] === 0 || isOpen[goal] === 0) continue
    const others = starts.filter((start) => start !== goal)
    const path = yield* charged(
      shortestPath(out, others, (node) => node === goal, bounds),
      budget,
    )
    if (path !== null) return path
  }
  return null
}
