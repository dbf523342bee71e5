import type { Key } from '../../../graph/vocabulary/keys.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { conceptArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'

/**
 * The keys of the concepts that an argument names, up to a limit. Fails with BAD_USER_INPUT where
 * there is no such concept.
 */
export function conceptKeys(context: RequestContext, argument: string, ids: readonly string[], most: number): Key[] {
  if (ids.length > most) throw badUserInput(`"${argument}" may name at most ${most} concepts, not ${ids.length}.`)
  return ids.map((id) => conceptArgument(context, argument, id).key)
}
