import { isAcyclic } from '../../algorithms/is-acyclic.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { EdgeList } from './filtered-graph.ts'

/**
 * Whether every path over the relevant nodes has at most `maxLength` edges, so that the length
 * bound never binds. Also false when the budget ended first.
 */
export function* longestPathFits(
  out: EdgeList,
  isRelevant: Uint8Array,
  maxLength: number,
  budget: Budget,
): Work<boolean> {
  let count = 0
  for (const relevant of isRelevant) count += relevant
  if (count - 1 <= maxLength) return true
  if (!(yield* scanned(isAcyclic(out, isRelevant), budget))) return false
  // On an acyclic subgraph every walk is a path. The loop looks for a walk with one edge more.
  const { offsets, targets } = out
  let layer = new Set<number>()
  for (const [node, relevant] of isRelevant.entries()) if (relevant === 1) layer.add(node)
  for (let length = 1; length <= maxLength + 1; length++) {
    const next = new Set<number>()
    for (const node of layer) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
      if (budget.shouldYield()) yield
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const to = targets[edge]!
        if (isRelevant[to] === 1) next.add(to)
      }
    }
    if (next.size === 0) return true
    layer = next
  }
  return false
}
