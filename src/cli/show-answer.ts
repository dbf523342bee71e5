import { styleText } from 'node:util'
import { openQuestions } from '../app/graph-questions.ts'
import type { Answer, Asking } from './answer.ts'
import { EXIT } from './exit.ts'
import { withStore } from './with-store.ts'

/** Answers from the newest version in the store, and prints lines for a person or JSON for a program. */
export async function showAnswer(question: (asking: Asking) => Promise<Answer>, isJson: boolean): Promise<number> {
  const bold = (text: string) => styleText('bold', text, { stream: process.stdout })
  const { data, lines, isFound } = await withStore(async (store, history) =>
    question({ ...(await openQuestions(store, history)), bold }),
  )
  process.stdout.write(`${isJson ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`)
  return isFound ? EXIT.OK : EXIT.NEGATIVE
}
