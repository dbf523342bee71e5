import { limitExceeded } from '../../errors/public-errors.ts'
import type { Engine } from '../engine.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import type { Work } from '../search/work.ts'
import type { MeasuredEdges } from './measure.ts'

/** The most claims of a graph that is measured as a whole. */
export const MAX_MEASURED = 50_000

/**
 * The edges that a filter admits, weighted by certainty. Parallel claims form one edge, as certain
 * as the strongest. Self-loops are left out. Fails with LIMIT_EXCEEDED above 50,000 edges.
 */
export function* measuredEdges(engine: Engine, filter: ClaimFilter): Work<MeasuredEdges> {
  const { out, size } = yield* engine.graph(filter)
  const { certainties } = engine.view.adjacency
  const count = out.targets.length
  if (count > MAX_MEASURED)
    throw limitExceeded(
      `The graph has ${count} edges under this filter; at most ${MAX_MEASURED} are measured. Ask with a filter that admits fewer claims.`,
    )
  const sources: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  for (let source = 0; source < size; source++) {
    for (let edge = out.offsets[source]!; edge < out.offsets[source + 1]!; edge++) {
      const target = out.targets[edge]!
      if (target === source) continue
      sources.push(source)
      targets.push(target)
      weights.push(certainties[out.cost[edge]!]!)
    }
  }
  return {
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(weights),
  }
}
