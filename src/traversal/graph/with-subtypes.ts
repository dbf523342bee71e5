import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/** The number of edges scanned between two yields. */
const EDGES_PER_SLICE = 50_000

/**
 * The nodes, and all from which a path of the hierarchy leads to one of them, each once: a
 * concept's subtypes and theirs. A hierarchy may have cycles. Breadth-first search, linear in what
 * it reaches.
 */
export function* withSubtypes(hierarchy: FilteredGraph, nodes: readonly number[]): Work<number[]> {
  const { offsets, targets } = hierarchy.in
  const reached = new Set(nodes)
  let scanned = 0
  // A set is visited in the order in which it grows.
  for (const node of reached) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      reached.add(targets[at]!)
      if (++scanned % EDGES_PER_SLICE === 0) yield
    }
  }
  return [...reached]
}
