import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import type { ReachedConcept, ReachedConcepts, ReachedCounts, ReachQuestion } from '../paths/path-engine.ts'
import { projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget } from '../search/budget.ts'
import { type Completeness, reachCompleteness, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'

export interface ReachAsked {
  readonly question: ReachQuestion
  /** The place of the last concept before the page; null for the first page. */
  readonly after: ReachedConcept['place'] | null
  readonly first: number
}

export interface CountedReach {
  readonly completeness: Completeness
  /** The number of paths between the origin and a concept, and the leg sides that they pass. */
  of(concept: Key): { readonly pathCount: bigint; readonly legSides: readonly LegRole[] }
}

/**
 * A page of reachable concepts. Counting paths takes a separate search, so only the fields that
 * need it run it.
 */
export interface ReachReply
  extends Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'>,
    Omit<ReachedConcepts, 'stopped'> {
  readonly projection: Said
  /** The reply, completed by the result of `count`. */
  counted(counts: ReachedCounts): CountedReach
}

const reachQuestion = (key: 'leadsTo' | 'causedBy') =>
  ({
    key,
    *answer(engine, { question, after, first }, newBudget) {
      const { found, stoppedBy } = yield* withBounds(
        (budget) => engine.reach(question, after, first, budget()),
        newBudget,
      )
      const { stopped, ...page } = found
      return {
        ...page,
        stoppedBy,
        orderIsExact: stopped === null,
        bestUnreturned: null,
        projection: projectionInWords(question.filter, question.maxLength),
        counted: (counts) => ({
          completeness: reachCompleteness(found, stoppedBy, counts),
          of(concept) {
            const { count, legSides } = counts.of(concept)
            // A stopped count may have missed this concept, which has at least its best path.
            return { pathCount: count || 1n, legSides }
          },
        }),
      }
    },
    /** The number of paths between the origin and each reachable concept. */
    count: (engine: Engine, question: ReachQuestion, newBudget: () => Budget): Work<ReachedCounts> =>
      engine.countReached(question, newBudget()),
  }) satisfies Question<ReachAsked, ReachReply> & Record<'count', unknown>

/** The effects of a concept. */
export const leadsToQuestion = reachQuestion('leadsTo')

/** The causes of a concept. */
export const causedByQuestion = reachQuestion('causedBy')
