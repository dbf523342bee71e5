import type { NearPath, WhyNotAnswer, WhyNotQuestion } from '../questions/near-path.ts'
import { conditionInWords } from './condition-in-words.ts'

/** The answer in plain English: the nearest chain, and the conditions that it fails. */
export function whyNotInWords(
  { answer, nearest }: { readonly answer: WhyNotAnswer; readonly nearest: readonly NearPath[] },
  question: WhyNotQuestion,
): string {
  if (answer === 'SURVIVES') return 'A path survives.'
  if (answer === 'UNDECIDED') return 'The search was stopped before it could tell whether a path survives.'
  const [near] = nearest
  if (!near) return 'No chain of claims joins the ends, under any conditions. The sources do not say. That is not a no.'
  const count = `${near.failed.length} ${near.failed.length === 1 ? 'condition' : 'conditions'}`
  const reasons = near.failed.map((failed) => conditionInWords(failed, question, near))
  return `No path survives; the nearest chain of claims fails ${count}: ${reasons.join(' ')}`
}
