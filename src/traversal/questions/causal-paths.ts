import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import type { PathCount } from '../paths/count-paths.ts'
import type { Position } from '../paths/k-shortest-paths.ts'
import type { RankedPath } from '../paths/path-engine.ts'
import { type PathQuestion, projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, pathCompleteness, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'

export interface CausalPathsAsked {
  readonly question: PathQuestion
  /** The place of the last path before the page; null for the first page. */
  readonly after: Position | null
  readonly first: number
}

export interface CountedPaths {
  readonly totalCount: bigint
  readonly completeness: Completeness
}

/**
 * A page of paths, best first. Counting takes a separate search, so only the fields that need it
 * run it.
 */
export interface CausalPathsReply extends Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'> {
  readonly paths: readonly RankedPath[]
  readonly hasNextPage: boolean
  /** Null unless a bound stopped the search. */
  readonly stopped: Stop | null
  readonly projection: Said
  /** The reply, completed by the result of `count`. */
  counted(count: PathCount): CountedPaths
}

export const causalPathsQuestion = {
  key: 'causalPaths',
  *answer(engine, { question, after, first }, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => engine.rank(question, after, first, budget()), newBudget)
    const { paths, hasNextPage, stopped, bestUnreturned } = found
    // A stopped count may be lower than the number of listed paths.
    const atLeast = BigInt(paths.length + (hasNextPage ? 1 : 0))
    return {
      paths,
      hasNextPage,
      stopped,
      stoppedBy,
      orderIsExact: true,
      bestUnreturned,
      projection: projectionInWords(question.filter, question.maxLength),
      counted: (count) => ({
        totalCount: count.count > atLeast ? count.count : atLeast,
        completeness: pathCompleteness(found, stoppedBy, count),
      }),
    }
  },
  /** How many paths the question has in all. */
  count: (engine: Engine, question: PathQuestion, newBudget: () => Budget): Work<PathCount> =>
    engine.count(question, newBudget()),
} satisfies Question<CausalPathsAsked, CausalPathsReply> & Record<'count', unknown>
