import { styleText } from 'node:util'
import { openQuestions } from '../app/graph-questions.ts'
import type { Answer, Asking } from './answer.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { withStore } from './with-store.ts'

/** Answers from the newest version in the store, as lines for a person or JSON for a program. */
export async function showAnswer(
  context: CommandContext,
  question: (asking: Asking) => Promise<Answer>,
  { isJson, languages }: { readonly isJson: boolean; readonly languages: readonly string[] },
): Promise<number> {
  const { stdout } = context
  const bold = (text: string) => styleText('bold', text, { stream: stdout })
  const { data, lines, isFound } = await withStore(context, async (store, history) =>
    question({ ...(await openQuestions(store, history, languages)), bold }),
  )
  stdout.write(`${isJson ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`)
  return isFound ? EXIT.OK : EXIT.NEGATIVE
}
