import type { Snapshot } from '../snapshot/snapshot.ts'
import { askedInWords } from './asked-in-words.ts'
import { englishWords } from './english-words.ts'
import { interpretQuestion, type QuestionLanguage } from './interpret-question.ts'
import type { AskedQuestion } from './question-reading.ts'
import { readingKey } from './reading-key.ts'

/**
 * A question in English that is read as the question asked: with names where these are read so, and
 * else with keys.
 */
export function* questionOf(
  snapshot: Snapshot,
  language: QuestionLanguage,
  asked: AskedQuestion,
): Generator<void, string, void> {
  const named = askedInWords(asked, englishWords())
  const { reading } = yield* interpretQuestion(snapshot, language, named)
  if (reading !== null && readingKey(reading.asked) === readingKey(asked)) return named
  return askedInWords(
    asked,
    englishWords(({ key }) => key),
  )
}
