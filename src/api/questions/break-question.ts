import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { BreakQuestion } from '../../traversal/questions/breakpoints.ts'
import type { RequestContext } from '../context.ts'
import type { PathQuestionInput } from '../generated/resolver-types.ts'
import { pathQuestionArgument } from './path-question.ts'

/** The arguments of questions about breaking paths. */
export interface BreakArguments {
  readonly question?: PathQuestionInput | null | undefined
  readonly among?: readonly ConceptKind[] | null | undefined
}

/**
 * The question in `asked` about breaking paths. Fails with BAD_USER_INPUT as `pathQuestion` does.
 */
export function breakQuestionArgument(context: RequestContext, asked: string, args: BreakArguments): BreakQuestion {
  const used = ['from', 'to', 'avoiding', 'filter', 'maxLength'] as const
  const { from, to, avoiding, filter, maxLength } = pathQuestionArgument(context, asked, args.question, used)
  return { from, to, avoiding, among: args.among ?? null, filter, maxLength }
}
