import { nearest } from '../../errors/did-you-mean.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { Supposition } from '../../traversal/questions/hypothetical-graph.ts'
import { whatIfQuestion } from '../../traversal/questions/what-if.ts'
import { conceptArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import { currentKey } from '../current-key.ts'
import type { QueryWhatIfArgs } from '../generated/resolver-types.ts'

/**
 * The supposition of `remove` and `set`. Fails with BAD_USER_INPUT where they name nothing, or too
 * much.
 */
export function suppositionArgument(context: RequestContext, { remove, set }: QueryWhatIfArgs): Supposition {
  const [gone, changed] = [remove ?? [], set ?? []]
  for (const [argument, list] of [
    ['remove', gone],
    ['set', changed],
  ] as const) {
    if (list.length > whatIfQuestion.maxSupposed)
      throw badUserInput(`"${argument}" may suppose at most ${whatIfQuestion.maxSupposed} things, not ${list.length}.`)
  }
  const { claims } = context.snapshot
  const claimArgument = (argument: string, id: string) => {
    if (claims.has(id)) return id
    const now = currentKey(context, id)
    if (claims.has(now)) return now
    throw badUserInput(
      `"${argument}" must be the id of a claim, such as "claim:e60"; there is no "${id}".`,
      nearest(id, claims.keys()),
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
