import type { Snapshot } from '../snapshot/snapshot.ts'
import type { FilteredGraph } from './graph/filtered-graph.ts'
import { createMeasuredGraphs, type MeasuredGraphs } from './measures/measured-graphs.ts'
import { createPathEngine, type PathEngine } from './paths/path-engine.ts'
import type { ClaimFilter, PathQuestion } from './paths/path-question.ts'
import { createNeighborhoodPool, type NeighborhoodPool } from './search/neighborhood-arrays.ts'
import type { Work } from './search/work.ts'

/** The engine of a snapshot. Questions take it, so that they share its compiled graphs. */
export interface Engine extends PathEngine {
  readonly snapshot: Snapshot
  /**
   * As `graph`, with the edges of claims that lower what they lead to. Concepts keep their numbers.
   */
  graphWithSigns(filter: ClaimFilter): Work<FilteredGraph>
  /** Communities and centrality. */
  readonly measures: MeasuredGraphs
  /** Arrays for the neighborhoods of questions about all claims. */
  readonly neighborhoods: NeighborhoodPool
}

/** What questions of causal graphs take: of a snapshot only the marks of latent concepts. */
export type CausalGraphEngine = Pick<Engine, 'view' | 'graph' | 'graphWithSigns'> & {
  readonly snapshot: Pick<Snapshot, 'latent'>
}

/** A question with signs has a graph of its own, which the first of them compiles. */
export function createEngine(snapshot: Snapshot): Engine {
  const engine = createPathEngine(snapshot)
  let withSigns: PathEngine | undefined
  function* engineOf({ signed = false }: Pick<PathQuestion, 'signed'>): Work<PathEngine> {
    if (!signed) return engine
    const { concepts, sources, adjacency } = snapshot
    const more = yield* snapshot.adjacencyWithSigns()
    withSigns ??= more === adjacency ? engine : createPathEngine({ concepts, sources, adjacency: more })
    return withSigns
  }
  return {
    ...engine,
    *compile(question) {
      return yield* (yield* engineOf(question)).compile(question)
    },
    *rank(question, ...rest) {
      return yield* (yield* engineOf(question)).rank(question, ...rest)
    },
    *count(question, budget) {
      return yield* (yield* engineOf(question)).count(question, budget)
    },
    *graphWithSigns(filter) {
      return yield* (yield* engineOf({ signed: true })).graph(filter)
    },
    snapshot,
    measures: createMeasuredGraphs(),
    neighborhoods: createNeighborhoodPool(snapshot.adjacency.keys.length),
  }
}
