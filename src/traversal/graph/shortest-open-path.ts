import { shortestPath } from '../../algorithms/shortest-path.ts'
import type { Budget } from '../search/budget.ts'
import { charged } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList } from './filtered-graph.ts'

/** Between which nodes a path is looked for, and how long it may be. */
export interface OpenPathQuestion {
  readonly out: EdgeList
  readonly starts: readonly number[]
  /** 1 where a path may end. */
  readonly isGoal: Uint8Array
  readonly maxLength: number
}

/**
 * A path of the fewest edges, at least one, from a start to a goal over open nodes, past those that are shut, where they are
 * given. Null when there is none, or the budget ended. The first found by starts, then by key.
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
  // A search never comes back to a start, so a start that is a goal too is looked for from the other starts.
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
