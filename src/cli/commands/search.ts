import { SearchDocument } from '../../client/generated/operations.ts'
import type { SearchConnection } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { choiceOption } from '../options/choice-option.ts'
import { kindsOption } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'

export interface SearchOptions {
  readonly first?: string
  readonly among?: string
  readonly kinds?: string
}

const SEARCH_KINDS = ['CONCEPT', 'ARTICLE', 'CLAIM', 'SOURCE'] as const

/** The concepts, articles, claims and sources that a text finds, best first. */
export async function search({ ask, bold }: Asking, text: string, options: SearchOptions): Promise<Answer> {
  const among = options.among?.split(',').map((word) => choiceOption('--among', word, SEARCH_KINDS))
  const data = await ask(SearchDocument, {
    text,
    ...kindsOption('kinds', options),
    ...(among && { among }),
    first: numberOption('--first', options.first, 50, 1_000),
  })
  const { edges, totalCount } = data.search
  const rest = totalCount - edges.length
  const lines =
    edges.length === 0
      ? [`Nothing is found for "${text}".`]
      : [...inLines(edges, bold), ...(rest > 0 ? [`${rest} more; see --first.`] : [])]
  return { data, lines, isFound: edges.length > 0 }
}

type Hit = SearchConnection['edges'][number]

/** What was found is bold. */
function inLines(hits: readonly Hit[], bold: Asking['bold']): string[] {
  const width = Math.max(...hits.map(({ node }) => node.id.length))
  return hits.flatMap(({ node, match, label, highlight }) => {
    const start = `${node.id.padEnd(width)}  ${match.padEnd(7)}`
    const name = 'name' in node ? node.name : label
    const found = marked(highlight, bold)
    if (highlight.text !== label) return [`${start}  ${name}`, `    ${found}`]
    return [`${start}  ${name === label ? found : `${name} (found as "${found}")`}`]
  })
}

function marked({ text, ranges }: Hit['highlight'], bold: Asking['bold']): string {
  let [words, at] = ['', 0]
  for (const { start, end } of ranges) {
    words += text.slice(at, start) + bold(text.slice(start, end))
    at = end
  }
  return words + text.slice(at)
}
