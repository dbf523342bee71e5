import { FindQuoteDocument } from '../../client/generated/operations.ts'
import type { QuotePassages } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Answer, Asking } from '../answer.ts'
import { numberOption } from '../options/number-option.ts'
import { counted } from '../print/counted.ts'
import { wrap } from '../print/wrap.ts'

export interface FindQuoteOptions {
  readonly first?: string
}

/** The passages of the kept text of a source that have some words, or nearly so. */
export async function findQuote(
  { ask }: Asking,
  source: string,
  words: string,
  options: FindQuoteOptions,
): Promise<Answer> {
  const key = source.includes(':') ? source : `source:${source}`
  const first = numberOption('--first', options.first, 10, 100)
  const data = await ask(FindQuoteDocument, { source: key, words, first })
  const { textHash, totalCount, edges } = data.findQuote
  if (textHash === null)
    throw new OperatorError(`No text of ${key} is kept. Keep it with: aetia keep-text ${key} <file>`)
  const rest = totalCount - edges.length
  const lines = [
    totalCount === 0 ? 'Nothing in the text is like these words.' : `${counted(totalCount, 'passage')}:`,
    ...edges.flatMap(({ node }) => inLines(node)),
    ...(rest > 0 ? [`${rest} more; see --first.`] : []),
  ]
  return { data, lines, isFound: totalCount > 0 }
}

type Passage = QuotePassages['edges'][number]['node']

function inLines({ quote, start, end, match, differences, words, passage }: Passage): string[] {
  const how =
    match === 'NEAR'
      ? `${counted(differences, 'letter')} ${differences === 1 ? 'differs' : 'differ'}`
      : match === 'EXACT'
        ? 'exact'
        : 'the same words'
  const where = passage === null ? 'in no passage' : `in passage ${passage}`
  return [
    ...wrap(`"${quote.replace(/\s+/gu, ' ')}"`, '  '),
    `    start: ${start}, end: ${end} (${how}, ${counted(words, 'word')}, ${where})`,
  ]
}
