import type { AskedQuestion } from './question-reading.ts'

/** One text for each question that is asked of the graph. */
export const readingKey = (asked: AskedQuestion): string =>
  JSON.stringify(asked, (_key, value) =>
    typeof value === 'object' && value !== null && typeof value.key === 'string' ? value.key : value,
  )
