import { interpretQuestion } from '../../asking/interpret-question.ts'
import type { Interpretation } from '../../asking/question-reading.ts'
import type { RequestContext } from '../context.ts'
import { textArgument } from '../text-argument.ts'

/** The most characters (UTF-16) of a question. */
export const MOST_CHARACTERS = 500

/** How a question in plain English is read on the snapshot of a request. */
export function readQuestion(context: RequestContext, question: string): Promise<Interpretation> {
  const text = textArgument('question', question, MOST_CHARACTERS, 'MAY_BE_BLANK')
  const { snapshot, snapshots } = context
  return context.ask(JSON.stringify(['ask', text]), () =>
    interpretQuestion(snapshot, snapshots.questionLanguage(), text),
  )
}
