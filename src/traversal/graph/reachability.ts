import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList } from './filtered-graph.ts'

/**
 * By concept: 1 where a path of at most `maxLength` edges leads to it from a start other than
 * itself. Each concept is expanded for its nearest two starts, because one of them may be the
 * target. Each edge is therefore scanned at most twice. Null when the budget ended.
 */
export function* reachableFrom(
  { offsets, targets }: EdgeList,
  starts: readonly number[],
  avoided: readonly number[],
  maxLength: number,
  budget: Budget,
): Work<Uint8Array | null> {
  const size = offsets.length - 1
  /** By concept: the nearest two starts, each plus one; 0 where there is none. */
  const nearest = new Uint32Array(size)
  const second = new Uint32Array(size)
  if (!budget.reserve(size * 10)) return null
  const isAvoided = new Uint8Array(size)
  for (const node of avoided) isAvoided[node] = 1
  const isReachable = new Uint8Array(size)
  let layer = starts.filter((start) => isAvoided[start] === 0).map((start) => ({ node: start, source: start + 1 }))
  for (const { node, source } of layer) nearest[node] = source
  for (let length = 1; length <= maxLength && layer.length > 0; length++) {
    const next: typeof layer = []
    for (const { node, source } of layer) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
      if (budget.shouldYield()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const to = targets[step]!
        if (isAvoided[to] === 1 || nearest[to] === source || second[to] !== 0) continue
        if (nearest[to] === 0) nearest[to] = source
        else second[to] = source
        isReachable[to] = 1
        next.push({ node: to, source })
      }
    }
    layer = next
  }
  return isReachable
}
