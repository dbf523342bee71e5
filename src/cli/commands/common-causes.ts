import { commonCausesCompleteness } from '../../api/answers/common-causes-answer.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { createEngine } from '../../traversal/engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { commonCauses as commonCausesOf } from '../../traversal/questions/common-causes.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { conceptNamed } from '../options/concept-named.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { kindsNamed } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { pathAsJson, pathInShort } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface CommonCausesOptions extends FilterOptions {
  readonly kinds?: string
  readonly sameLegSide?: boolean
  readonly maxLength?: string
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 10

/** Prints the shared causes of several outcomes, each with the best path to every outcome. */
export async function commonCauses(
  context: CommandContext,
  outcomes: readonly string[],
  options: CommonCausesOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const of = [...new Set(outcomes.map((name) => conceptNamed(snapshot, name).key))]
  if (of.length < 2) throw new OperatorError('Name at least two different outcomes, such as itbs and hamstring-strain.')
  const question = {
    of,
    sameLegSide: options.sameLegSide ?? false,
    kinds: options.kinds === undefined ? null : kindsNamed('--kinds', options.kinds),
    filter: filterOf(options),
    maxLength: maxLengthOption(options.maxLength),
  }
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const bounded = runSync(withBounds((newBudget) => commonCausesOf(engine, question, newBudget()), searchBudget))
  const { causes } = bounded.found
  const completeness = commonCausesCompleteness(bounded)
  const projection = projectionInWords(question.filter, question.maxLength)
  const shown = causes.slice(0, first).map((cause) => ({ ...cause, found: cause.paths() }))
  const write = (line: string) => context.stdout.write(`${line}\n`)
  if (options.json) {
    const list = shown.map(({ concept, legSides, found }) => ({
      id: concept.key,
      legSides,
      paths: found.map((path) => pathAsJson(snapshot, path)),
    }))
    write(JSON.stringify({ totalCount: causes.length, ...completeness, projection, causes: list }, null, 2))
    return causes.length > 0 ? EXIT.OK : EXIT.NEGATIVE
  }
  for (const { concept, legSides, found } of shown) {
    const legs = legSides.map((side) => `the ${side.toLowerCase()} leg`).join(' or ')
    write(`${concept.key}${legs === '' ? '' : ` (${legs} explains all)`}`)
    for (const line of found.flatMap((path) => pathInShort(path, '  '))) write(line)
  }
  const where = question.sameLegSide ? ' on one leg side' : ''
  const count = `${completeness.countIsExact ? '' : 'at least '}${causes.length} shared ${causes.length === 1 ? 'cause' : 'causes'}${where}`
  const rest = shown.length < causes.length ? `, ${shown.length} shown (--first shows more)` : ''
  for (const line of wrap(`${count}${rest}. ${projection}`)) write(line)
  if (completeness.reason !== null) for (const line of wrap(completeness.reason)) write(line)
  if (shown.length > 0)
    for (const line of wrap('Certainty is our reading of the wording, not a probability. Not medical advice.'))
      write(line)
  return causes.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}
