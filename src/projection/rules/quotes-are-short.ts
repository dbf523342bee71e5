import { MAX_QUOTE_WORDS } from '../../../graph/vocabulary/claim-terms.ts'
import { violation } from '../../content/violation.ts'
import { countWords, hasMoreWordsThan } from '../../text/words-of.ts'
import type { Rule } from './rule.ts'

/** A quote is long enough to find and check a place, and too short to replace the source. */
export const quotesAreShort: Rule = function* ({ evidence }) {
  for (const { item, document, path } of evidence) {
    if (!hasMoreWordsThan(MAX_QUOTE_WORDS, item.quote)) continue
    const message = `the quote has ${countWords(item.quote)} words; at most ${MAX_QUOTE_WORDS} may be shipped: shorten it and its offsets`
    yield violation('QUOTE_TOO_LONG', document, [...path, 'quote'], message)
  }
}
