import { didYouMean } from '../../errors/did-you-mean.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import type { Supposition } from '../../traversal/questions/hypothetical-graph.ts'
import { type WhatIfSide, whatIf } from '../../traversal/questions/what-if.ts'
import { conceptArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryWhatIfArgs } from '../generated/resolver-types.ts'
import { firstOf, listName, MAX_FIRST } from '../paging/page.ts'
import type { Completeness } from './completeness.ts'
import { pathQuestion } from './path-question.ts'
import { supposedPaths } from './supposed-paths.ts'

export interface SupposedPathsAnswer {
  /** Null where none was counted. */
  readonly totalCount: string | null
  readonly paths: readonly CausalPath[]
  readonly completeness: Completeness
}

export interface WhatIfAnswer {
  readonly before: SupposedPathsAnswer
  readonly after: SupposedPathsAnswer
  readonly noLongerReached: readonly ConceptRecord[] | null
  readonly noLongerReachedCount: number | null
  readonly newlyReached: readonly ConceptRecord[] | null
  readonly newlyReachedCount: number | null
  readonly remarks: readonly string[]
  readonly projection: string
}

/** The most things that one argument may suppose. */
const MAX_SUPPOSED = 100

export async function answerWhatIf(context: RequestContext, args: QueryWhatIfArgs): Promise<WhatIfAnswer> {
  const question = pathQuestion(context, 'whatIf', args.question)
  const supposition = suppositionOf(context, args)
  const first = firstOf(args)
  const found = await context.ask(listName('whatIf', `${first}`, { question, supposition }), (newBudget) =>
    whatIf(context.engine, question, supposition, first, newBudget),
  )
  const side = (supposed: WhatIfSide): SupposedPathsAnswer => {
    const { paths, count, completeness } = supposedPaths(supposed)
    return { totalCount: count?.toString() ?? null, paths, completeness }
  }
  return {
    before: side(found.before),
    after: side(found.after),
    noLongerReached: found.noLongerReached?.slice(0, MAX_FIRST) ?? null,
    noLongerReachedCount: found.noLongerReached?.length ?? null,
    newlyReached: found.newlyReached?.slice(0, MAX_FIRST) ?? null,
    newlyReachedCount: found.newlyReached?.length ?? null,
    remarks: found.remarks,
    projection: projectionInWords(question.filter, question.maxLength),
  }
}

function suppositionOf(context: RequestContext, { remove, set }: QueryWhatIfArgs): Supposition {
  const [gone, changed] = [remove ?? [], set ?? []]
  for (const [argument, list] of [
    ['remove', gone],
    ['set', changed],
  ] as const) {
    if (list.length > MAX_SUPPOSED)
      throw badUserInput(`"${argument}" may suppose at most ${MAX_SUPPOSED} things, not ${list.length}.`)
  }
  const { claims } = context.snapshot
  const claimArgument = (argument: string, id: string) => {
    if (claims.has(id)) return id
    throw badUserInput(
      `"${argument}" must be the id of a claim, such as "claim:e60"; there is no "${id}".${didYouMean(id, claims.keys())}`,
    )
  }
  for (const { certainty } of changed) {
    if (!(certainty > 0 && certainty <= 1))
      throw badUserInput(
        `"set.certainty" must be above 0 and at most 1, not ${certainty}. To be without a claim, use "remove".`,
      )
  }
  const twice = changed.find(({ claim }, index) => changed.findIndex((other) => other.claim === claim) < index)
  if (twice) throw badUserInput(`"set" gives "${twice.claim}" two certainties. Give it one.`)
  return {
    remove: gone.map((id) =>
      id.startsWith('claim:') ? claimArgument('remove', id) : conceptArgument(context, 'remove', id).key,
    ),
    set: changed.map(({ claim, certainty }) => ({ claim: claimArgument('set.claim', claim), certainty })),
  }
}
