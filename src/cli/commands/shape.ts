import { completeUnless, stoppedReason } from '../../api/answers/completeness.ts'
import { createEngine } from '../../traversal/engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { isGraphAcyclic } from '../../traversal/questions/graph-acyclic.ts'
import { componentsOf } from '../../traversal/questions/graph-components.ts'
import { cyclesIn } from '../../traversal/questions/graph-cycles.ts'
import { degreesOf } from '../../traversal/questions/graph-degrees.ts'
import type { Budget } from '../../traversal/search/budget.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync, type Work } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { inShort } from '../print/in-short.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface ShapeOptions extends FilterOptions {
  readonly maxLength?: string
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 5
/** How many concepts of each component are told. */
const MOST_CONCEPTS = 100

/** Prints how the steps that are walked are shaped as a whole: cycles, components, and the concepts that most steps touch. */
export async function shape(context: CommandContext, options: ShapeOptions): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const [filter, maxLength] = [filterOf(options), maxLengthOption(options.maxLength)]
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const acyclic = whole((budget) => isGraphAcyclic(engine, filter, budget))
  const cyclic = runSync(
    withBounds((newBudget) => cyclesIn(engine, filter, maxLength, first, newBudget()), searchBudget),
  )
  const most = { components: first, concepts: MOST_CONCEPTS }
  const components = whole((budget) => componentsOf(engine, filter, most, budget))
  const degrees = whole((budget) => degreesOf(engine, filter, first, budget))
  const { cycles, hasMore, stopped } = cyclic.found
  const cyclesReason = stoppedReason(stopped, 'there may be more cycles.')
  const more = hasMore && stopped === null ? 'There are more cycles, none of them shorter (--first shows more).' : null
  const projection = projectionInWords(filter, maxLength)
  const code = degrees.found?.length === 0 ? EXIT.NEGATIVE : EXIT.OK
  const nodesOf = ({ steps }: (typeof cycles)[number]) => steps.map(({ from }) => from)
  const write = (line: string) => context.stdout.write(`${line}\n`)
  const tell = (text: string, indent = '') => {
    for (const line of wrap(text, indent)) write(line)
  }
  if (options.json) {
    const answer = {
      acyclic: acyclic.found,
      cycles: {
        ...completeUnless(cyclic.stoppedBy, cyclesReason, more),
        cycles: cycles.map((cycle) => ({
          nodes: nodesOf(cycle).map(({ key }) => key),
          claims: cycle.steps.map(({ claims }) => claims.map(({ key }) => key)),
        })),
      },
      components: components.found && {
        ...components.found,
        components: components.found.components.map(({ size, concepts }) => ({
          size,
          concepts: concepts.map(({ key }) => key),
        })),
      },
      degrees: degrees.found?.map(({ concept, ...degree }) => ({ id: concept.key, ...degree })) ?? null,
      projection,
    }
    write(JSON.stringify(answer, null, 2))
    return code
  }
  tell(
    acyclic.found === null
      ? `Whether there are cycles was not found out: the search was ${acyclic.stopped}.`
      : acyclic.found
        ? 'No cycles: no chain of steps comes back to where it began.'
        : 'There are cycles:',
  )
  for (const cycle of cycles) {
    const nodes = nodesOf(cycle)
    tell([...nodes, ...nodes.slice(0, 1)].map(({ name }) => name).join(' -> '), '  ')
  }
  for (const text of [cyclesReason, more]) if (text !== null) tell(text)
  if (components.found) {
    const { count, isolatedCount } = components.found
    const apart = `${isolatedCount} ${isolatedCount === 1 ? 'concept' : 'concepts'} that no step touches`
    tell(`${count} ${count === 1 ? 'component' : 'components'}, and ${apart}${count > 0 ? ':' : '.'}`)
    for (const { size, concepts } of components.found.components) {
      const keys = concepts.map(({ key }) => key)
      tell(`${size} concepts: ${inShort(keys, ', ', size)}`, '  ')
    }
  } else tell(`The components were not found out: the search was ${components.stopped}.`)
  if (degrees.found) {
    if (degrees.found.length > 0) tell('Touched by most steps:')
    const width = Math.max(0, ...degrees.found.map(({ concept }) => concept.key.length))
    for (const { concept, incoming, outgoing } of degrees.found)
      write(`  ${concept.key.padEnd(width)}  ${incoming} in, ${outgoing} out`)
  } else tell(`The degrees were not found out: the search was ${degrees.stopped}.`)
  tell(projection)
  return code
}

/** What is only worth telling of the whole graph; null, and which bound it was, where one stopped the search. */
function whole<Result>(search: (budget: Budget) => Work<Result | null>) {
  const budget = searchBudget()
  return { found: runSync(search(budget)), stopped: budget.stopped }
}
