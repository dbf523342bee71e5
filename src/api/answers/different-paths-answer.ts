import { badUserInput } from '../../errors/public-errors.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { type DifferentPath, differentPaths } from '../../traversal/questions/different-paths.ts'
import type { RequestContext } from '../context.ts'
import type { QueryDifferentPathsArgs } from '../generated/resolver-types.ts'
import { firstOf, listName } from '../paging/page.ts'
import { askWithBounds } from './ask-with-bounds.ts'
import { type Completeness, completeUnless, stoppedReason } from './completeness.ts'
import { pathQuestion } from './path-question.ts'

export interface DifferentPathsAnswer {
  readonly paths: readonly DifferentPath[]
  readonly pool: number
  readonly completeness: Completeness
  readonly projection: string
}

/** The largest pool to choose from: each path chosen is compared with all of it. */
const MAX_POOL = 1000

export async function answerDifferentPaths(
  context: RequestContext,
  args: QueryDifferentPathsArgs,
): Promise<DifferentPathsAnswer> {
  const question = pathQuestion(context, 'differentPaths', args.question)
  const pool = args.pool ?? MAX_POOL
  if (!(pool >= 1 && pool <= MAX_POOL)) throw badUserInput(`"pool" must be from 1 to ${MAX_POOL}, not ${pool}.`)
  const first = firstOf(args)
  const { found, stoppedBy } = await askWithBounds(
    context,
    listName('differentPaths', `${first} ${pool}`, question),
    (newBudget) => differentPaths(context.engine, question, first, pool, newBudget()),
  )
  return {
    paths: found.paths,
    pool: found.pool,
    completeness: {
      ...completeUnless(
        stoppedBy,
        stoppedReason(found.stopped, `they were chosen from the ${found.pool} best paths found until then.`),
        found.stopped === null && !found.poolIsWhole
          ? `They were chosen from the ${found.pool} best paths; there are more, which may differ more.`
          : null,
      ),
      orderIsExact: found.poolIsWhole,
      countIsExact: true,
    },
    projection: projectionInWords(question.filter, question.maxLength),
  }
}
