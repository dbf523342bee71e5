import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { BreakQuestion } from '../../traversal/questions/breakpoints.ts'
import { kindsNamed } from './kinds-named.ts'
import { type QuestionOptions, questionOf } from './question-options.ts'

/** Which paths are to be broken, and where, as options say it. */
export interface BreakOptions extends Omit<QuestionOptions, 'via' | 'legSide' | 'order'> {
  readonly among?: string
}

export function breakQuestion(
  snapshot: Snapshot,
  start: string | undefined,
  end: string | undefined,
  options: BreakOptions,
): BreakQuestion {
  const { from, to, avoiding, filter, maxLength } = questionOf(snapshot, start, end, options)
  const among = options.among === undefined ? null : kindsNamed('--among', options.among)
  return { from, to, avoiding, among, filter, maxLength }
}
