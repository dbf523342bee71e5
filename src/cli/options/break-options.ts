import type { BreakpointsVariables } from '../../client/index.ts'
import type { Asking } from '../answer.ts'
import { kindsOption } from './kinds-named.ts'
import { type QuestionOptions, questionOf } from './question-options.ts'

/** Which paths are to be broken, and where, as options say it. */
export interface BreakOptions extends Omit<QuestionOptions, 'via' | 'legSide' | 'order'> {
  readonly among?: string
}

export const breakQuestion = (
  asking: Asking,
  from: string | undefined,
  to: string | undefined,
  options: BreakOptions,
): Pick<BreakpointsVariables, 'question' | 'among'> => ({
  question: questionOf(asking, from, to, options),
  ...kindsOption('among', options),
})
