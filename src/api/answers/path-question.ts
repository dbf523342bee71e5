import { badUserInput } from '../../errors/public-errors.ts'
import { MAX_VIA, type PathQuestion } from '../../traversal/question.ts'
import { filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCausalPathsArgs } from '../generated/resolver-types.ts'
import { conceptKeys } from './concept-keys.ts'

/** Which paths are asked for; whatever is left out has its default. */
export type PathArguments = {
  readonly [Name in Exclude<keyof QueryCausalPathsArgs, 'first' | 'after'>]?: QueryCausalPathsArgs[Name] | undefined
}

/** The most concepts that one argument may name. */
export const MAX_KEYS = 1000

/** The path question that arguments ask. Fails with BAD_USER_INPUT where one of them names nothing, or is out of range. */
export function pathQuestion(context: RequestContext, args: PathArguments): PathQuestion {
  const { conceptsOfKind } = context.snapshot
  const keys = (argument: string, ids: readonly string[]) => conceptKeys(context, argument, ids, MAX_KEYS)
  const ofKinds = (...kinds: ('DRIVER' | 'RISK_FACTOR' | 'INJURY' | 'SYMPTOM')[]) =>
    kinds.flatMap((kind) => conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  const via = keys('via', args.via ?? [])
  if (new Set(via).size > MAX_VIA) throw badUserInput(`"via" may name at most ${MAX_VIA} concepts, not ${via.length}.`)
  return {
    from: args.from ? keys('from', args.from) : ofKinds('DRIVER', 'RISK_FACTOR'),
    to: args.to ? keys('to', args.to) : ofKinds('INJURY', 'SYMPTOM'),
    via,
    avoiding: keys('avoiding', args.avoiding ?? []),
    legSide: args.legSide ?? null,
    filter: filterArgument(args.filter),
    maxLength: maxLengthArgument(args.maxLength),
    orderBy: args.orderBy ?? 'CERTAINTY',
  }
}
