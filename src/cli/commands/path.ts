import { type Completeness, completeUnless, pathCompleteness, stoppedReason } from '../../api/answers/completeness.ts'
import { createEngine, type Engine } from '../../traversal/engine.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { PathCount } from '../../traversal/paths/count-paths.ts'
import { type PathQuestion, projectionInWords } from '../../traversal/paths/path-question.ts'
import { differentPaths } from '../../traversal/questions/different-paths.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { pathAsJson, pathInLines } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface PathOptions extends QuestionOptions {
  readonly different?: boolean
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 10
/** How many of the best paths the most different ones are chosen from. */
const POOL = 1_000

/** Prints the causal paths between two concepts, or from one to every injury and symptom, most certain first. */
export async function path(
  context: CommandContext,
  from: string,
  to: string | undefined,
  options: PathOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const question = questionOf(snapshot, from, to, options)
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const total = runSync(engine.count(question, searchBudget()))
  const choose = options.different ? mostDifferent : best
  const { paths, completeness } = choose(engine, question, first, total)
  const { reason, countIsExact, bestUnreturned } = completeness
  const projection = projectionInWords(question.filter, question.maxLength)
  const write = (line = '') => context.stdout.write(`${line}\n`)

  if (options.json) {
    write(
      JSON.stringify(
        {
          totalCount: total.count.toString(),
          ...completeness,
          projection,
          paths: paths.map(({ path: found, distance }) => ({ ...pathAsJson(snapshot, found), distance })),
        },
        null,
        2,
      ),
    )
  } else {
    for (const [index, { path: found }] of paths.entries()) {
      for (const line of pathInLines(snapshot, found, index + 1)) write(line)
      write()
    }
    const count = `${countIsExact ? '' : 'at least '}${total.count} ${total.count === 1n ? 'path' : 'paths'}`
    const chosen = options.different ? 'most different' : 'best'
    const shown = paths.length < total.count ? `, the ${chosen} ${paths.length} shown (--first shows more)` : ''
    for (const line of wrap(`${count}${shown}. ${projection}`)) write(line)
    if (bestUnreturned !== null) write(`No path after these is more certain than ${bestUnreturned}.`)
    if (reason !== null) for (const line of wrap(reason)) write(line)
    if (paths.length > 0)
      for (const line of wrap('Certainty is our reading of the wording, not a probability. Not medical advice.'))
        write(line)
  }
  return paths.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}

interface Chosen {
  readonly paths: readonly {
    readonly path: CausalPath
    /** Of one of the most different paths: how far it is from the nearest of those before it. */
    readonly distance?: number | null
  }[]
  readonly completeness: Completeness
}

function best(engine: Engine, question: PathQuestion, first: number, total: PathCount): Chosen {
  const search = withBounds((newBudget) => engine.rank(question, null, first, newBudget()), searchBudget)
  const { found, stoppedBy } = runSync(search)
  return {
    paths: found.paths.map((ranked) => ({ path: ranked.path })),
    completeness: pathCompleteness(found, stoppedBy, total),
  }
}

function mostDifferent(engine: Engine, question: PathQuestion, first: number, total: PathCount): Chosen {
  const search = withBounds((newBudget) => differentPaths(engine, question, first, POOL, newBudget()), searchBudget)
  const { found, stoppedBy } = runSync(search)
  const { paths, pool, poolIsWhole, stopped } = found
  const completeness = completeUnless(
    stoppedBy,
    stoppedReason(stopped, `they were chosen from the ${pool} best paths found until then.`),
    stopped === null && !poolIsWhole
      ? `They were chosen from the ${pool} best paths; there are more, which may differ more.`
      : null,
    total.stopped && `The count was ${total.stopped}; there are at least as many paths as it says.`,
  )
  return {
    paths,
    completeness: { ...completeness, orderIsExact: poolIsWhole, countIsExact: total.stopped === null },
  }
}
