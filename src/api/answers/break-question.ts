import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { BreakQuestion } from '../../traversal/questions/breakpoints.ts'
import type { RequestContext } from '../context.ts'
import { type PathArguments, pathQuestion } from './path-question.ts'

/** The arguments of questions about breaking paths. */
export interface BreakArguments extends Omit<PathArguments, 'via' | 'legSide' | 'orderBy'> {
  readonly among?: readonly ConceptKind[] | null | undefined
}

export function breakQuestion(context: RequestContext, args: BreakArguments): BreakQuestion {
  const { from, to, avoiding, filter, maxLength } = pathQuestion(context, args)
  return { from, to, avoiding, among: args.among ?? null, filter, maxLength }
}
