import { removeSources } from '../../algorithms/remove-sources.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/**
 * The two-way pruned core: 1 for every node that remains after repeatedly removing nodes without
 * incoming or without outgoing edges. It is empty where there is no cycle. Linear in nodes and
 * edges. Null when the budget ended.
 */
export function* prunedCore({ out, in: into, size }: FilteredGraph, budget: Budget): Work<Uint8Array | null> {
  const isLeft = new Uint8Array(size).fill(1)
  for (const edges of [out, into]) if ((yield* scanned(removeSources(edges, isLeft), budget)) === null) return null
  return isLeft
}
