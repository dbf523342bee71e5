import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { conditionInWords } from '../explain/condition-in-words.ts'
import { whyNotInWords } from '../explain/why-not-in-words.ts'
import { bestPaths } from '../paths/best-paths.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import { projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'
import type { FailedCondition, NearPath, WhyNotAnswer, WhyNotQuestion } from './near-path.ts'
import { nearestChains } from './nearest-chains.ts'

export interface WhyNot {
  readonly answer: WhyNotAnswer
  /** The best path, where one survives. */
  readonly survivor: CausalPath | null
  /** Chains with the fewest failed conditions first, then the shortest, then by key. */
  readonly nearest: readonly NearPath[]
  readonly stopped: Stop | null
}

/**
 * The reason why no path satisfies a question's conditions: at most `first` nearest chains of
 * claims, each with its failed conditions. Chains may have the greatest length of any path, and may
 * use denied claims.
 */
export function* whyNot(
  engine: Engine,
  question: WhyNotQuestion,
  first: number,
  newBudget: () => Budget,
): Work<WhyNot> {
  const surviving = yield* bestPaths(engine, { ...question, via: [], orderBy: 'CERTAINTY' }, 1, newBudget())
  const [survivor] = surviving.paths
  if (survivor) return { answer: 'SURVIVES', survivor, nearest: [], stopped: null }
  const { ranked, stopped } = yield* nearestChains(engine, question, first, newBudget)
  const nearest = ranked.filter(({ failed }) => failed.length > 0)
  const undecided = surviving.stopped ?? (nearest.length === 0 ? stopped : null)
  const answer = undecided !== null ? 'UNDECIDED' : nearest.length > 0 ? 'BLOCKED' : 'NOT_STATED'
  return { answer, survivor: null, nearest, stopped: surviving.stopped ?? stopped }
}

export interface WhyNotAsked {
  readonly question: WhyNotQuestion
  readonly first: number
}

export interface ToldNearPath extends NearPath {
  readonly failed: readonly (FailedCondition & { readonly text: Said })[]
}

export interface WhyNotReply {
  readonly answer: WhyNotAnswer
  readonly text: Said
  readonly survivor: CausalPath | null
  readonly nearest: readonly ToldNearPath[]
  readonly completeness: Completeness
  readonly projection: Said
}

export const whyNotQuestion: Question<WhyNotAsked, WhyNotReply> = {
  key: 'whyNot',
  *answer(engine, { question, first }, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => whyNot(engine, question, first, budgets), newBudget)
    const { answer, survivor, nearest, stopped } = found
    return {
      answer,
      text: whyNotInWords(found, question),
      survivor,
      nearest: nearest.map((near) => ({
        steps: near.steps,
        failed: near.failed.map((failed) => ({ ...failed, text: conditionInWords(failed, question, near) })),
      })),
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(stopped, (say) => say.whyNot),
      ),
      projection: projectionInWords(question.filter, question.maxLength),
    }
  },
}
