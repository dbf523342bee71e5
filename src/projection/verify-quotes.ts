import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet, EvidenceItem } from '../content/documents.ts'
import { type Path, type Violation, violation } from '../content/violation.ts'
import { checkQuotes, type QuoteProblem } from '../text/quotes/check-quotes.ts'

/** What of content can hold evidence. */
type Holders = Pick<ContentSet, 'claims' | 'concepts' | 'sources'>

/** A quote, with the document that holds it. */
export interface HeldQuote {
  readonly item: EvidenceItem
  readonly document: Key
  readonly path: Path
}

/** The quotes in documents, by the source that they are from. */
export function quotesBySource({ claims, concepts, sources }: Holders): ReadonlyMap<Key, readonly HeldQuote[]> {
  const holders = [...claims, ...concepts.flatMap(({ facts }) => facts), ...sources.flatMap(({ facts }) => facts)]
  const quotes = holders.flatMap(({ key, evidence }) =>
    evidence.map((item, index) => ({ item, document: key, path: ['evidence', index, 'quote'] })),
  )
  return Map.groupBy(quotes, ({ item }) => item.source)
}

/**
 * Compares quotes from a source with the source's untouched text at their offsets (UTF-16 code
 * units). A quote may have a plain space for any kind of space; everything else must be equal. It
 * pauses every few thousand letters.
 */
export function* verifyQuotes(
  quotes: readonly HeldQuote[],
  source: Key,
  text: string,
): Generator<void, readonly Violation[], void> {
  const problems = yield* checkQuotes(
    text,
    quotes.map(({ item }) => item),
  )
  return quotes.flatMap(({ item, document, path }, index) => {
    const problem = problems[index]
    if (!problem) return []
    const found = text.slice(item.start, Math.min(item.end, item.start + MOST_SHOWN))
    const code = problem.problem === 'ELSEWHERE' ? 'QUOTE_MISMATCH' : 'QUOTE_NOT_IN_TEXT'
    const expected = `expected "${item.quote}" at ${item.start} to ${item.end} of ${source}, found "${found}"`
    return [violation(code, document, path, `${expected}; ${inWords(problem)}`)]
  })
}

/** How much of what is found at wrong offsets is shown, in UTF-16 code units. */
const MOST_SHOWN = 200

function inWords(problem: QuoteProblem): string {
  if (problem.problem === 'ELSEWHERE') return `it is at ${problem.start} to ${problem.end}`
  const { nearest } = problem
  return nearest === null
    ? 'the text has nothing like it: quote words that it has'
    : `the text does not have it: the nearest is "${nearest.quote}" at ${nearest.start} to ${nearest.end}`
}
