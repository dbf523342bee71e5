import { correctionsCompleteness } from '../../api/answers/corrections-answer.ts'
import { createEngine } from '../../traversal/engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { addressedBy } from '../../traversal/questions/addressed-by.ts'
import { smallestCorrections } from '../../traversal/questions/smallest-corrections.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { type BreakOptions, breakQuestion } from '../options/break-options.ts'
import { numberOption } from '../options/number-option.ts'
import { searchBudget } from '../options/search-budget.ts'
import { addressingInWords, unbreakableInWords } from '../print/corrections-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface CorrectionsOptions extends BreakOptions {
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 5

/** Prints the smallest sets of concepts whose correction breaks every path, each concept with what addresses it. */
export async function corrections(
  context: CommandContext,
  from: string | undefined,
  to: string | undefined,
  options: CorrectionsOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const question = breakQuestion(snapshot, from, to, options)
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const search = withBounds((newBudget) => smallestCorrections(engine, question, first, newBudget()), searchBudget)
  const bounded = runSync(search)
  const { sets, atLeast, unbreakable, hasMore, stopped } = bounded.found
  const completeness = correctionsCompleteness(bounded)
  const projection = projectionInWords(question.filter, question.maxLength)
  const code = sets.length > 0 ? EXIT.OK : EXIT.NEGATIVE
  const write = (line: string) => context.stdout.write(`${line}\n`)
  if (options.json) {
    const list = sets.map((set) =>
      set.map(({ key }) => ({
        id: key,
        interventions: addressedBy(snapshot, key).map(({ intervention, answer, claims }) => ({
          id: intervention.key,
          answer,
          claims: claims.map((claim) => claim.key),
        })),
      })),
    )
    const passing = unbreakable?.nodes.map(({ key }) => key) ?? null
    write(JSON.stringify({ sets: list, atLeast, unbreakable: passing, ...completeness, projection }, null, 2))
    return code
  }
  for (const [index, set] of sets.entries()) write(`${index + 1}. ${set.map(({ key }) => key).join(' + ')}`)
  for (const concept of new Set(sets.flat()))
    for (const addressing of addressedBy(snapshot, concept.key))
      for (const line of addressingInWords(addressing, concept)) write(line)
  const answer = unbreakable
    ? unbreakableInWords(unbreakable)
    : sets.length > 0
      ? `Each set breaks every path${hasMore && stopped === null ? '; there are more (--first shows more)' : ''}.`
      : stopped === null
        ? 'There is no path to break.'
        : 'No set was found.'
  for (const line of wrap(`${answer} ${projection}`)) write(line)
  if (stopped !== null) for (const line of wrap(completeness.reason ?? '')) write(line)
  write('Not medical advice.')
  return code
}
