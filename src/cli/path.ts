import { pathCompleteness } from '../api/answers/completeness.ts'
import { createPathEngine } from '../traversal/path-engine.ts'
import {
  DEFAULT_FILTER,
  DEFAULT_MAX_LENGTH,
  GREATEST_MAX_LENGTH,
  type PathQuestion,
  projectionInWords,
} from '../traversal/question.ts'
import { withBounds } from '../traversal/with-bounds.ts'
import { atOnce } from '../traversal/work.ts'
import { conceptNamed } from './concept-named.ts'
import { EXIT } from './exit.ts'
import { numberOption } from './number-option.ts'
import { pathAsJson, pathInLines } from './path-in-words.ts'
import { searchBudget } from './search-budget.ts'
import { withStore } from './store.ts'
import { wrap } from './wrap.ts'

export interface PathOptions {
  readonly maxLength?: string
  readonly first?: string
  readonly shortcuts?: boolean
  readonly json?: boolean
}

const DEFAULT_FIRST = 10

/** Prints the causal paths between two concepts, or from one to every injury and symptom, most certain first. */
export async function path(from: string, to: string | undefined, options: PathOptions): Promise<number> {
  const snapshot = await withStore(async (_store, history) => history.current())
  const outcomes = [...(snapshot.conceptsOfKind.get('INJURY') ?? []), ...(snapshot.conceptsOfKind.get('SYMPTOM') ?? [])]
  const question: PathQuestion = {
    from: [conceptNamed(snapshot, from).key],
    to: to === undefined ? outcomes.map(({ key }) => key) : [conceptNamed(snapshot, to).key],
    via: [],
    avoiding: [],
    legSide: null,
    filter: { ...DEFAULT_FILTER, includeShortcuts: options.shortcuts ?? false },
    maxLength: numberOption('--max-length', options.maxLength, DEFAULT_MAX_LENGTH, GREATEST_MAX_LENGTH),
    orderBy: 'CERTAINTY',
  }
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const engine = createPathEngine(snapshot)
  const search = withBounds((fresh) => engine.rank(question, null, first, fresh()), searchBudget)
  const { found: page, stoppedBy } = atOnce(search)
  const total = atOnce(engine.count(question, searchBudget()))
  const paths = page.paths.map((ranked) => ranked.path)
  const completeness = pathCompleteness(page, stoppedBy, total)
  const { reason, countIsExact, bestUnreturned } = completeness
  const projection = projectionInWords(question.filter, question.maxLength)
  const write = (line = '') => process.stdout.write(`${line}\n`)

  if (options.json) {
    write(
      JSON.stringify(
        {
          totalCount: total.count.toString(),
          ...completeness,
          projection,
          paths: paths.map((found) => pathAsJson(snapshot, found)),
        },
        null,
        2,
      ),
    )
  } else {
    for (const [index, found] of paths.entries()) {
      for (const line of pathInLines(snapshot, found, index + 1)) write(line)
      write()
    }
    const count = `${countIsExact ? '' : 'at least '}${total.count} ${total.count === 1n ? 'path' : 'paths'}`
    const shown = paths.length < total.count ? `, the best ${paths.length} shown (--first shows more)` : ''
    for (const line of wrap(`${count}${shown}. ${projection}`)) write(line)
    if (bestUnreturned !== null) write(`No path after these is more certain than ${bestUnreturned}.`)
    if (reason !== null) for (const line of wrap(reason)) write(line)
    if (paths.length > 0)
      for (const line of wrap('Certainty is our reading of the wording, not a probability. Not medical advice.'))
        write(line)
  }
  return paths.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}
