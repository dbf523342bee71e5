import { conditionInWords } from '../../traversal/explain/condition-in-words.ts'
import { whyNotInWords } from '../../traversal/explain/why-not-in-words.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import {
  type FailedCondition,
  type NearStep,
  type WhyNot,
  type WhyNotAnswer,
  whyNot,
} from '../../traversal/questions/why-not.ts'
import type { Bounded } from '../../traversal/search/with-bounds.ts'
import type { RequestContext } from '../context.ts'
import type { QueryWhyNotArgs } from '../generated/resolver-types.ts'
import { firstOf, listName } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'
import { pathQuestion } from './path-question.ts'

export interface FailedConditionAnswer extends FailedCondition {
  readonly text: string
}

export interface NearPathAnswer {
  readonly steps: readonly NearStep[]
  readonly failed: readonly FailedConditionAnswer[]
}

export interface WhyNotReply {
  readonly answer: WhyNotAnswer
  readonly text: string
  readonly survivor: CausalPath | null
  readonly nearest: readonly NearPathAnswer[]
  readonly completeness: Completeness
  readonly projection: string
}

export async function answerWhyNot(context: RequestContext, args: QueryWhyNotArgs): Promise<WhyNotReply> {
  const question = pathQuestion(context, 'whyNot', args.question, [
    'from',
    'to',
    'avoiding',
    'legSide',
    'filter',
    'maxLength',
  ])
  const first = firstOf(args)
  const { found, stoppedBy } = await askWithBounds(context, listName('whyNot', `${first}`, question), (newBudget) =>
    whyNot(context.engine, question, first, newBudget),
  )
  const nearest = found.nearest.map((near) => ({
    steps: near.steps,
    failed: near.failed.map((failed) => ({ ...failed, text: conditionInWords(failed, question, near) })),
  }))
  return {
    answer: found.answer,
    text: whyNotInWords(found, question),
    survivor: found.survivor,
    nearest,
    completeness: whyNotCompleteness({ found, stoppedBy }),
    projection: projectionInWords(question.filter, question.maxLength),
  }
}

export const whyNotCompleteness = ({ found, stoppedBy }: Bounded<WhyNot>): Completeness =>
  completeUnless(stoppedBy, stoppedReason(found.stopped, 'there may be a path, or chains that come nearer.'))
