import { violation } from '../../content/violation.ts'
import { evidenceOf } from './evidence-of.ts'
import { documentRule } from './rule.ts'

/** A quote's offsets are as far apart as the quote is long, and lie within its passage. */
export const quotesLieInPassages = documentRule({
  name: 'quotesLieInPassages',
  on: ['claim', 'concept', 'source'],
  reads: ['passagesOf'],
  *check(document, { passagesOf }) {
    for (const { item, holder, path } of evidenceOf(document)) {
      const { quote, start, end } = item
      if (end - start !== quote.length) {
        const message = `start ${start} and end ${end} are ${end - start} apart, but the quote has ${quote.length} UTF-16 code units`
        yield violation('QUOTE_OUTSIDE_PASSAGE', holder, [...path, 'start'], message)
        continue
      }
      const passage = passagesOf(item.source)?.get(item.passage)
      if (!passage || (start >= passage.start && end <= passage.end)) continue
      const message = `the quote at ${start} to ${end} is not within passage ${passage.id}, ${passage.start} to ${passage.end}`
      yield violation('QUOTE_OUTSIDE_PASSAGE', holder, [...path, 'start'], message)
    }
  },
})
