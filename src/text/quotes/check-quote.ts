import { type FoundPassage, findPassages } from './find-passages.ts'
import { plainSpaces } from './plain-spaces.ts'

/** A quote, and where a document says that it is: UTF-16 code units, end exclusive. */
export interface PlacedQuote {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What is wrong with a quote. */
export type QuoteProblem =
  /** The text has other words at this place, and the quote elsewhere. */
  | { readonly problem: 'ELSEWHERE'; readonly start: number; readonly end: number }
  /** The text does not have the quote. The nearest place has words that may be meant. */
  | { readonly problem: 'NOT_IN_TEXT'; readonly nearest: FoundPassage | null }

/** More letters than half of them make another quote. */
const TOLERANCE = 0.5

/**
 * What is wrong with a quote of a text, or null. It may have a plain space for any kind of space;
 * everything else must be equal. It pauses every few thousand letters.
 */
export function* checkQuote(text: string, { quote, start, end }: PlacedQuote): Generator<void, QuoteProblem | null, void> {
  const plain = plainSpaces(quote)
  if (plainSpaces(text.slice(start, end)) === plain) return null
  const [nearest = null] = yield* findPassages(text, quote, { most: 1, tolerance: TOLERANCE, near: start })
  if (nearest && plainSpaces(nearest.quote) === plain)
    return { problem: 'ELSEWHERE', start: nearest.start, end: nearest.end }
  return { problem: 'NOT_IN_TEXT', nearest }
}
