import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/**
 * Enumerates every path of a subgraph by depth-first search, in no promised order. `visit` receives
 * each as the first `length + 1` numbers of a reused array, and checks what the path must pass.
 * Edges are tried by their target's distance to a goal, so dead ends arise only from concepts
 * already passed. False when the budget ended first.
 */
export function* enumeratePaths(
  subgraph: RelevantSubgraph,
  budget: Budget,
  visit: (path: Int32Array, length: number) => void,
): Work<boolean> {
  const piece = enumerateInSlices(subgraph, budget, visit)
  while (!piece()) yield
  return budget.stopped === null
}

/**
 * A function that continues the enumeration for one slice, and returns true at the end. It is no
 * generator, because a generator runs slower.
 */
function enumerateInSlices(
  { starts, offsets, targets: unsorted, toGoal, isGoal, maxLength, ...subgraph }: RelevantSubgraph,
  budget: Budget,
  visit: (path: Int32Array, length: number) => void,
): () => boolean {
  const ends = nearestFirst({
    ...subgraph,
    starts,
    offsets,
    targets: unsorted,
    toGoal,
    isGoal,
    maxLength,
  })
  const onPath = new Uint8Array(toGoal.length)
  const path = new Int32Array(maxLength + 1)
  const nextStep = new Uint32Array(maxLength + 1)
  let begun = 0
  let reached = -1
  return () => {
    let depth = reached
    for (;;) {
      if (depth < 0) {
        if (begun === starts.length) return true
        const start = starts[begun++]!
        depth = 0
        path[0] = start
        nextStep[0] = offsets[start]!
        onPath[start] = 1
      }
      const node = path[depth]!
      const first = nextStep[depth]!
      const step = nextOpen(ends, toGoal, onPath, first, offsets[node + 1]!, maxLength - depth)
      if (!budget.charge((step < 0 ? -step : step + 1) - first)) return true
      if (step < 0) {
        onPath[node] = 0
        depth--
        if (!budget.shouldYield()) continue
        reached = depth
        return false
      }
      const next = ends[step]!
      nextStep[depth] = step + 1
      depth++
      path[depth] = next
      nextStep[depth] = offsets[next]!
      onPath[next] = 1
      if (isGoal[next] === 1) visit(path, depth)
    }
  }
}

/**
 * The first edge from `step` on whose target is nearer to a goal than `limit` and not yet passed.
 * Where there is none, minus the index where the search ended, minus one.
 */
function nextOpen(
  ends: Uint32Array,
  toEnd: Uint8Array,
  onPath: Uint8Array,
  from: number,
  end: number,
  limit: number,
): number {
  for (let step = from; step < end; step++) {
    const to = ends[step]!
    if (toEnd[to]! >= limit) return -step - 1
    if (onPath[to] === 0) return step
  }
  return -end - 1
}

/** The targets of edges, those of each concept in order of their distance to a goal. */
function nearestFirst({ offsets, targets, toGoal, maxLength }: RelevantSubgraph): Uint32Array {
  const sorted = new Uint32Array(targets.length)
  const next = new Uint32Array(maxLength + 2)
  for (let node = 0; node < toGoal.length; node++) {
    const [from, to] = [offsets[node]!, offsets[node + 1]!]
    if (to - from < 2) {
      if (to > from) sorted[from] = targets[from]!
      continue
    }
    next.fill(0)
    for (let step = from; step < to; step++) next[toGoal[targets[step]!]! + 1]!++
    next[0] = from
    for (let distance = 1; distance <= maxLength; distance++) next[distance]! += next[distance - 1]!
    for (let step = from; step < to; step++) sorted[next[toGoal[targets[step]!]!]!++] = targets[step]!
  }
  return sorted
}
