import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { type SmallestCorrections, smallestCorrections } from '../../traversal/questions/smallest-corrections.ts'
import type { Bounded } from '../../traversal/search/with-bounds.ts'
import type { RequestContext } from '../context.ts'
import type { QuerySmallestCorrectionArgs } from '../generated/resolver-types.ts'
import { firstOf, listName } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { breakQuestion } from './break-question.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'

export interface CorrectionSetRecord {
  readonly size: number
  readonly corrections: readonly ConceptRecord[]
}

export interface CorrectionsAnswer {
  readonly sets: readonly CorrectionSetRecord[]
  readonly atLeast: number
  readonly unbreakable: CausalPath | null
  readonly completeness: Completeness
  readonly projection: string
}

export async function answerCorrections(
  context: RequestContext,
  args: QuerySmallestCorrectionArgs,
): Promise<CorrectionsAnswer> {
  const question = breakQuestion(context, 'smallestCorrection', args)
  const first = firstOf(args)
  const { found, stoppedBy } = await askWithBounds(
    context,
    listName('smallestCorrection', `${first}`, question),
    (newBudget) => smallestCorrections(context.engine, question, first, newBudget()),
  )
  return {
    sets: found.sets.map((corrections) => ({ size: corrections.length, corrections })),
    atLeast: found.atLeast,
    unbreakable: found.unbreakable,
    completeness: correctionsCompleteness({ found, stoppedBy }),
    projection: projectionInWords(question.filter, question.maxLength),
  }
}

export const correctionsCompleteness = ({ found, stoppedBy }: Bounded<SmallestCorrections>): Completeness =>
  completeUnless(
    stoppedBy,
    stoppedReason(found.stopped, `no set of fewer than ${found.atLeast} breaks every path; there may be more sets.`),
    found.stopped === null && found.hasMore
      ? 'There are more sets, none of them smaller. Ask for them with "first".'
      : null,
  )
