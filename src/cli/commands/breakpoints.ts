import { breakpointsCompleteness } from '../../api/answers/breakpoints-answer.ts'
import { correctionsCompleteness } from '../../api/answers/corrections-answer.ts'
import { createEngine } from '../../traversal/engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { addressedBy } from '../../traversal/questions/addressed-by.ts'
import { breakpoints as breakpointsOf } from '../../traversal/questions/breakpoints.ts'
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

export interface BreakpointsOptions extends BreakOptions {
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 10
/** How many of the smallest sets are printed. */
const MOST_SETS = 3

/** Prints how many paths break and survive at each concept, and the smallest sets of concepts that break them all. */
export async function breakpoints(
  context: CommandContext,
  from: string | undefined,
  to: string | undefined,
  options: BreakpointsOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const question = breakQuestion(snapshot, from, to, options)
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const counted = runSync(withBounds((newBudget) => breakpointsOf(engine, question, newBudget), searchBudget))
  const { breakpoints: found, total } = counted.found
  const search = withBounds((newBudget) => smallestCorrections(engine, question, MOST_SETS, newBudget()), searchBudget)
  const corrected = runSync(search)
  const smallest = corrected.found
  const completeness = breakpointsCompleteness(counted)
  const completenessOfSets = correctionsCompleteness(corrected)
  const projection = projectionInWords(question.filter, question.maxLength)
  const rows = found.slice(0, first).map(({ concept, broken, surviving }) => ({
    concept,
    key: concept.key,
    broken: broken.toString(),
    surviving: surviving.toString(),
    interventions: addressedBy(snapshot, concept.key),
  }))
  const write = (line: string) => context.stdout.write(`${line}\n`)
  if (options.json) {
    write(
      JSON.stringify(
        {
          pathCount: total.toString(),
          ...completeness,
          projection,
          breakpoints: rows.map(({ key, broken, surviving, interventions }) => ({
            id: key,
            broken,
            surviving,
            interventions: interventions.map(({ intervention, answer, claims }) => ({
              id: intervention.key,
              answer,
              claims: claims.map(({ key }) => key),
            })),
          })),
          smallestCorrections: smallest.sets.map((set) => set.map(({ key }) => key)),
          smallestCorrectionsCompleteness: completenessOfSets,
          unbreakable: smallest.unbreakable?.nodes.map(({ key }) => key) ?? null,
        },
        null,
        2,
      ),
    )
    return total > 0n ? EXIT.OK : EXIT.NEGATIVE
  }
  const width = Math.max(0, ...rows.map(({ key }) => key.length))
  for (const { concept, key, broken, surviving, interventions } of rows) {
    write(`${key.padEnd(width)}  breaks ${broken}, leaves ${surviving}`)
    for (const line of interventions.flatMap((its) => addressingInWords(its, concept))) write(line)
  }
  const atLeast = completeness.countIsExact ? '' : 'at least '
  for (const line of wrap(`${atLeast}${total} ${total === 1n ? 'path' : 'paths'}. ${projection}`)) write(line)
  if (completeness.reason !== null) for (const line of wrap(completeness.reason)) write(line)
  if (smallest.unbreakable) for (const line of wrap(unbreakableInWords(smallest.unbreakable))) write(line)
  else if (total > 0n) {
    write(`Smallest sets that break every path${smallest.hasMore ? ' (there are more)' : ''}:`)
    for (const set of smallest.sets) write(`  ${set.map(({ key }) => key).join(' + ')}`)
    if (smallest.stopped !== null) for (const line of wrap(completenessOfSets.reason ?? '')) write(line)
  }
  if (total > 0n) write('Not medical advice.')
  return total > 0n ? EXIT.OK : EXIT.NEGATIVE
}
