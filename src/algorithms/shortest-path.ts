import type { CompressedRows } from './compressed-rows.ts'
import type { Metered } from './metered.ts'

/** Which paths a breadth-first search takes. */
export interface PathBounds {
  /** Whether a path may pass a node; asked of starts and goals too. */
  mayPass(node: number): boolean
  /** The most edges of a path. */
  readonly maxLength: number
}

/**
 * A path of the fewest edges, at least one, from some start to a goal that is no start; null when
 * there is none. Breadth-first: the first found in the order of starts and edges. It tells of the
 * edges of each node after it has looked at them.
 */
export function* shortestPath(
  { offsets, targets }: CompressedRows,
  starts: readonly number[],
  isGoal: (node: number) => boolean,
  { mayPass, maxLength }: PathBounds,
): Metered<number[] | null> {
  const before = new Map<number, number>()
  let layer = starts.filter(mayPass)
  for (const start of layer) before.set(start, -1)
  for (let length = 1; length <= maxLength && layer.length > 0; length++) {
    const next: number[] = []
    for (const node of layer) {
      const [first, end] = [offsets[node]!, offsets[node + 1]!]
      for (let edge = first; edge < end; edge++) {
        const to = targets[edge]!
        if (before.has(to) || !mayPass(to)) continue
        before.set(to, node)
        if (isGoal(to)) {
          yield edge + 1 - first
          return pathTo(to, before)
        }
        next.push(to)
      }
      yield end - first
    }
    layer = next
  }
  return null
}

function pathTo(goal: number, before: ReadonlyMap<number, number>): number[] {
  const path: number[] = []
  for (let node = goal; node >= 0; node = before.get(node) ?? -1) path.push(node)
  return path.reverse()
}
