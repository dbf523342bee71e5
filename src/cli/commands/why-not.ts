import { WhyNotDocument } from '../../client/generated/operations.ts'
import type { Answer, Asking } from '../answer.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { chainInWords, pathInLines } from '../print/path-in-words.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface WhyNotOptions extends Omit<QuestionOptions, 'via' | 'order'> {
  readonly first?: string
}

/**
 * Why no path leads from one concept to another: the nearest chains of claims and the conditions
 * they fail.
 */
export async function whyNot(
  asking: Asking,
  from: string,
  to: string | undefined,
  options: WhyNotOptions,
): Promise<Answer> {
  const question = questionOf(asking, from, to, options)
  const first = numberOption('--first', options.first, 3, 100)
  const data = await asking.ask(WhyNotDocument, { question, first })
  const { answer, nearest, survivor, text, projection, completeness } = data.whyNot
  const lines = [
    ...nearest.flatMap(({ steps, failed }, index) => [
      `${index + 1}. ${chainInWords(steps)}`,
      ...failed.flatMap((condition) => wrap(condition.text, '   ')),
      '',
    ]),
    ...(survivor ? [...pathInLines(survivor, 1), ''] : []),
    ...wrap(`${text} ${projection}`),
    ...reasonInLines(completeness),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: answer === 'SURVIVES' }
}
