import type { Budget } from './budget.ts'
import type { Region } from './region.ts'
import type { Work } from './work.ts'

/**
 * Shows every path of a region to `visit`, in no promised order, as the first `length + 1` numbers of an array that is used
 * again; conditions on what a path passes are left to it. Goes depth first over steps in order of their distance to an end, so that no step is tried
 * that cannot lead there in time, but for concepts already passed. False when the budget ended first.
 */
export function* enumeratePaths(
  region: Region,
  budget: Budget,
  visit: (path: Int32Array, length: number) => void,
): Work<boolean> {
  const { offsets, toEnd, isEnd, maxLength } = region
  const ends = nearestFirst(region)
  const onPath = new Uint8Array(toEnd.length)
  const path = new Int32Array(maxLength + 1)
  const nextStep = new Uint32Array(maxLength + 1)
  for (const start of region.starts) {
    let depth = 0
    path[0] = start
    nextStep[0] = offsets[start]!
    onPath[start] = 1
    while (depth >= 0) {
      const node = path[depth]!
      const step = nextStep[depth]!++
      const next = ends[step]!
      if (depth === maxLength || step >= offsets[node + 1]! || toEnd[next]! >= maxLength - depth) {
        onPath[node] = 0
        depth--
        if (budget.isDue()) yield
        continue
      }
      if (!budget.spend(1)) return false
      if (onPath[next] === 1) continue
      depth++
      path[depth] = next
      nextStep[depth] = offsets[next]!
      onPath[next] = 1
      if (isEnd[next] === 1) visit(path, depth)
    }
  }
  return true
}

/** The ends of steps, those of each concept in order of their distance to an end. */
function nearestFirst({ offsets, ends, toEnd, maxLength }: Region): Uint32Array {
  const sorted = new Uint32Array(ends.length)
  const next = new Uint32Array(maxLength + 2)
  for (let node = 0; node < toEnd.length; node++) {
    const [from, to] = [offsets[node]!, offsets[node + 1]!]
    if (to - from < 2) {
      if (to > from) sorted[from] = ends[from]!
      continue
    }
    next.fill(0)
    for (let step = from; step < to; step++) next[toEnd[ends[step]!]! + 1]!++
    next[0] = from
    for (let distance = 1; distance <= maxLength; distance++) next[distance]! += next[distance - 1]!
    for (let step = from; step < to; step++) sorted[next[toEnd[ends[step]!]!]!++] = ends[step]!
  }
  return sorted
}
