import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
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
  /** How many paths join the origin to a concept, and the leg sides that they pass. */
  of(concept: Key): { readonly pathCount: bigint; readonly legSides: readonly LegRole[] }
}

/** A page of reached concepts. Counting paths takes a search of its own, so it is left to the fields that need it. */
export interface ReachReply
  extends Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'>,
    Omit<ReachedConcepts, 'stopped'> {
  readonly projection: string
  /** The reply, completed by what `count` of the question found. */
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
            // A count that was cut off may not have come to this concept, which has at least its best path.
            return { pathCount: count || 1n, legSides }
          },
        }),
      }
    },
    /** How many paths join the origin to each reached concept. */
    count: (engine: Engine, question: ReachQuestion, newBudget: () => Budget): Work<ReachedCounts> =>
      engine.countReached(question, newBudget()),
  }) satisfies Question<ReachAsked, ReachReply> & Record<'count', unknown>

/** What a concept leads to. */
export const leadsToQuestion = reachQuestion('leadsTo')

/** What lies behind a concept. */
export const causedByQuestion = reachQuestion('causedBy')
