import { MAX_QUOTE_WORDS } from '../../../graph/vocabulary/claim-terms.ts'
import { violation } from '../../content/violation.ts'
import { countWords, hasMoreWordsThan } from '../../text/words-of.ts'
import { evidenceOf } from './evidence-of.ts'
import { documentRule } from './rule.ts'

/** A quote is long enough to find and check a place, and too short to replace the source. */
export const quotesAreShort = documentRule({
  name: 'quotesAreShort',
  on: ['claim', 'concept', 'source'],
  *check(document) {
    for (const { item, holder, path } of evidenceOf(document)) {
      if (!hasMoreWordsThan(MAX_QUOTE_WORDS, item.quote)) continue
      const message = `the quote has ${countWords(item.quote)} words; at most ${MAX_QUOTE_WORDS} may be shipped: shorten it and its offsets`
      yield violation('QUOTE_TOO_LONG', holder, [...path, 'quote'], message)
    }
  },
})
