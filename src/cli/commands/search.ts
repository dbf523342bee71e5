import { styleText } from 'node:util'
import type { Highlight } from '../../api/search/highlight.ts'
import { createProseIndex } from '../../api/search/prose-index.ts'
import { SEARCH_KINDS } from '../../api/search/search-kinds.ts'
import { type SearchHit, searchPage } from '../../api/search/search-page.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext, Output } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { choiceOption } from '../options/choice-option.ts'
import { kindsNamed } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'
import { withStore } from '../with-store.ts'

export interface SearchOptions {
  readonly json?: boolean
  readonly first?: string
  readonly among?: string
  readonly kinds?: string
}

const DEFAULT_FIRST = 50
const MOST_FIRST = 1_000

/** Lists the concepts, articles, claims and sources that a text finds, best first. */
export async function search(context: CommandContext, text: string, options: SearchOptions): Promise<number> {
  const limit = numberOption('--first', options.first, DEFAULT_FIRST, MOST_FIRST)
  const kinds = options.kinds === undefined ? undefined : kindsNamed('--kinds', options.kinds)
  const among =
    options.among?.split(',').map((word) => choiceOption('--among', word, SEARCH_KINDS)) ??
    (kinds ? (['CONCEPT'] as const) : SEARCH_KINDS)
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const { hits, totalCount } = runSync(
    searchPage({ snapshot, prose: () => createProseIndex(snapshot) }, { text, kinds, among, after: null, limit }),
  )
  const lines = options.json
    ? [JSON.stringify(hits.map(asJson), null, 2)]
    : hits.length === 0
      ? [`Nothing is found for "${text}".`]
      : [
          ...inWords(hits, context.stdout),
          ...(totalCount > hits.length ? [`${totalCount - hits.length} more; see --first.`] : []),
        ]
  context.stdout.write(`${lines.join('\n')}\n`)
  return hits.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}

const kindOf = ({ kind, record }: SearchHit): string => ('kind' in record ? record.kind : kind)

function asJson(hit: SearchHit) {
  const { record, match, label, highlight } = hit
  return { id: record.key, kind: kindOf(hit), name: nameOf(hit), match, label, highlight }
}

const nameOf = ({ record, label }: SearchHit): string => ('kind' in record ? record.name : label)

function inWords(hits: readonly SearchHit[], stdout: Output): string[] {
  const width = Math.max(...hits.map(({ record }) => record.key.length))
  return hits.flatMap((hit) => {
    const { record, match, label, highlight } = hit
    const start = `${record.key.padEnd(width)}  ${match.padEnd(7)}`
    const name = nameOf(hit)
    if (highlight.text !== label) return [`${start}  ${name}`, `    ${marked(highlight, stdout)}`]
    return [
      `${start}  ${name === label ? marked(highlight, stdout) : `${name} (found as "${marked(highlight, stdout)}")`}`,
    ]
  })
}

/** With what was found in bold, where the output is a terminal that shows it. */
function marked({ text, ranges }: Highlight, stdout: Output): string {
  let [words, at] = ['', 0]
  for (const { start, end } of ranges) {
    words += text.slice(at, start) + styleText('bold', text.slice(start, end), { stream: stdout })
    at = end
  }
  return words + text.slice(at)
}
