import type { Said } from '../../wording/words.ts'
import { bestPaths } from '../paths/best-paths.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import type { PathEngine } from '../paths/path-engine.ts'
import { type PathQuestion, projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, leftOutReason, stoppedReason, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'

export interface DifferentPath {
  readonly path: CausalPath
  /** The distance to the nearest path chosen before, above 0 and at most 1; null for the first. */
  readonly distance: number | null
}

export interface DifferentPaths {
  readonly paths: readonly DifferentPath[]
  /** The size of the pool of best paths. */
  readonly pool: number
  /** Whether the pool holds every path of the question. */
  readonly poolIsWhole: boolean
  readonly stopped: Stop | null
}

/**
 * Paths that differ most from each other, chosen from the `pool` best of the question by greedy
 * max-min. The best path is first. Each next one is farthest from its nearest chosen path; the
 * better rank breaks ties. Fewer than `first` when every other path passes the same inner concepts
 * as a chosen one. Takes `first` times `pool` comparisons.
 */
export function* differentPaths(
  engine: PathEngine,
  question: PathQuestion,
  first: number,
  pool: number,
  budget: Budget,
): Work<DifferentPaths> {
  const { paths, hasMore, stopped } = yield* bestPaths(engine, question, pool, budget)
  const inner = paths.map(innerConcepts)
  const nearest = new Float64Array(paths.length).fill(Number.POSITIVE_INFINITY)
  const chosen: DifferentPath[] = []
  let next = paths.length > 0 ? 0 : -1
  while (next >= 0 && chosen.length < first) {
    yield
    const distance = nearest[next] ?? 0
    chosen.push({ path: paths[next]!, distance: Number.isFinite(distance) ? distance : null })
    const added = inner[next]!
    for (const [index, concepts] of inner.entries())
      nearest[index] = Math.min(nearest[index]!, jaccardDistance(added, concepts))
    next = farthest(nearest)
  }
  return { paths: chosen, pool: paths.length, poolIsWhole: !hasMore, stopped }
}

const innerConcepts = ({ nodes }: CausalPath): ReadonlySet<string> => new Set(nodes.slice(1, -1).map(({ key }) => key))

/** One minus the share of common concepts among all concepts of the two; 0 when neither has any. */
export function jaccardDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const item of a) if (b.has(item)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : (all - common) / all
}

/** The first index of the greatest number, or -1 when none is above 0. */
function farthest(distances: Float64Array): number {
  let best = -1
  for (const [index, distance] of distances.entries()) {
    if (distance > 0 && (best < 0 || distance > distances[best]!)) best = index
  }
  return best
}

export interface DifferentPathsAsked {
  readonly question: PathQuestion
  readonly first: number
  readonly pool: number
}

export interface DifferentPathsReply {
  readonly paths: readonly DifferentPath[]
  readonly pool: number
  readonly completeness: Completeness
  readonly projection: Said
}

export const differentPathsQuestion = {
  key: 'differentPaths',
  /** The largest pool: each chosen path is compared with all of it. */
  maxPool: 1_000,
  *answer(engine, { question, first, pool: most }, newBudget) {
    const { found, stoppedBy } = yield* withBounds(
      (budget) => differentPaths(engine, question, first, most, budget()),
      newBudget,
    )
    const { paths, pool, poolIsWhole, stopped } = found
    const completeness = completeUnless(
      stoppedBy,
      stoppedReason(stopped, (say) => say.differentPaths(pool)),
      leftOutReason(stopped === null && !poolIsWhole, (say) => say.differentPaths(pool)),
    )
    return {
      paths,
      pool,
      completeness: { ...completeness, orderIsExact: poolIsWhole, countIsExact: true },
      projection: projectionInWords(question.filter, question.maxLength),
    }
  },
} satisfies Question<DifferentPathsAsked, DifferentPathsReply> & { readonly maxPool: number }
