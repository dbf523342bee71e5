import { LRUCache } from 'lru-cache'
import type { Adjacency } from '../../snapshot/adjacency.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import type { Work } from '../search/work.ts'
import { type CertaintyGraph, compileFilteredGraph } from './filtered-graph.ts'

/** One graph under each of the filters that questions ask with. */
export interface FilteredGraphs {
  /** The graph under a filter. The first call compiles it; later ones find it. */
  of(filter: ClaimFilter): Work<CertaintyGraph>
}

/** The most compiled filters in memory, and the most edges of all of them: about 13 bytes each. */
const MAX_GRAPHS = 32
const MAX_EDGES = 20_000_000

export function createFilteredGraphs(adjacency: Adjacency): FilteredGraphs {
  const graphs = new LRUCache<string, CertaintyGraph>({
    max: MAX_GRAPHS,
    maxSize: MAX_EDGES,
    // The newest graph stays, however large it is.
    sizeCalculation: ({ out }) => Math.min(Math.max(out.targets.length, 1), MAX_EDGES),
  })
  return {
    *of(filter) {
      const name = nameOf(filter)
      const known = graphs.get(name)
      if (known) return known
      const graph = yield* compileFilteredGraph(adjacency, filter)
      graphs.set(name, graph)
      return graph
    },
  }
}

function nameOf({ explicitness, minCertainty, predicates, includeShortcuts, ...scope }: ClaimFilter): string {
  const limits = [scope.relations, scope.sources, scope.kinds].map((names) => names?.toSorted() ?? null)
  return JSON.stringify([explicitness.toSorted(), minCertainty, predicates.toSorted(), includeShortcuts, limits])
}
