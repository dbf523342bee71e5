import { type FoundPassage, passagesIn } from './find-passages.ts'
import { type FoldedText, foldQuoted } from './fold-quoted.ts'
import { plainSpaces } from './plain-spaces.ts'

/** A quote, and where a document says that it is: UTF-16 code units, end exclusive. */
export interface PlacedQuote {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What is wrong with a quote. */
export type QuoteProblem =
  /** The text has the quote, but not at this place; its nearest place is. */
  | { readonly problem: 'ELSEWHERE'; readonly start: number; readonly end: number }
  /** The text does not have the quote. The nearest passage has words that may be meant. */
  | { readonly problem: 'NOT_IN_TEXT'; readonly nearest: FoundPassage | null }

/** More letters than half of them make another quote. */
const TOLERANCE = 0.5

/** How many quotes of one text are sought for nearest passages, because each reads all of it. */
const MOST_SOUGHT = 25

/**
 * What is wrong with each of some quotes of a text, or null. A quote may have a plain space for any
 * kind of space; everything else must be equal. Only the first 25 that the text does not have get
 * their nearest passage. It pauses every few thousand letters.
 */
export function* checkQuotes(
  text: string,
  quotes: readonly PlacedQuote[],
): Generator<void, readonly (QuoteProblem | null)[], void> {
  const problems: (QuoteProblem | null)[] = []
  let plainText: string | undefined
  let folded: FoldedText | undefined
  let sought = 0
  for (const { quote, start, end } of quotes) {
    const plain = plainSpaces(quote)
    if (plainSpaces(text.slice(start, end)) === plain) {
      problems.push(null)
      continue
    }
    yield
    plainText ??= plainSpaces(text)
    const place = nearestPlace(plainText, plain, start)
    if (place !== null) {
      problems.push({ problem: 'ELSEWHERE', start: place, end: place + quote.length })
      continue
    }
    let nearest: FoundPassage | null = null
    if (++sought <= MOST_SOUGHT) {
      folded ??= yield* foldQuoted(text)
      nearest = (yield* passagesIn(text, folded, quote, { most: 1, tolerance: TOLERANCE, near: start }))[0] ?? null
    }
    problems.push({ problem: 'NOT_IN_TEXT', nearest })
  }
  return problems
}

/** Where the words are, nearest to a place: the last before it, or the first from it on. */
function nearestPlace(text: string, words: string, near: number): number | null {
  const before = text.lastIndexOf(words, near)
  const after = text.indexOf(words, near)
  if (before < 0 || after < 0) return before < 0 ? (after < 0 ? null : after) : before
  return near - before < after - near ? before : after
}
