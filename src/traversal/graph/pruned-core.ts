import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList, FilteredGraph } from './filtered-graph.ts'

/**
 * 1 for every concept that is left when those without a way in or without a way out are taken away again and again: none,
 * where there is no cycle. Linear in concepts and steps. Null when the budget ended.
 */
export function* prunedCore({ out, in: into, size }: FilteredGraph, budget: Budget): Work<Uint8Array | null> {
  const isLeft = new Uint8Array(size).fill(1)
  return (yield* peel(out, into, isLeft, budget)) && (yield* peel(into, out, isLeft, budget)) ? isLeft : null
}

/** Takes away what no step leads to from what is left. False when the budget ended. */
function* peel(along: EdgeList, against: EdgeList, isLeft: Uint8Array, budget: Budget): Work<boolean> {
  const incoming = new Uint32Array(isLeft.length)
  const free: number[] = []
  for (let node = 0; node < isLeft.length; node++) {
    const [first, end] = [against.offsets[node]!, against.offsets[node + 1]!]
    if (!budget.scan(1 + end - first)) return false
    if (budget.shouldYield()) yield
    if (isLeft[node] === 0) continue
    for (let step = first; step < end; step++) if (isLeft[against.targets[step]!] === 1) incoming[node]!++
    if (incoming[node] === 0) free.push(node)
  }
  for (let head = 0; head < free.length; head++) {
    const node = free[head]!
    const [first, end] = [along.offsets[node]!, along.offsets[node + 1]!]
    if (!budget.scan(1 + end - first)) return false
    if (budget.shouldYield()) yield
    isLeft[node] = 0
    for (let step = first; step < end; step++) {
      const to = along.targets[step]!
      if (isLeft[to] === 1 && --incoming[to]! === 0) free.push(to)
    }
  }
  return true
}
