import { type SupposedPathsFound, supposedPaths } from '../../api/answers/supposed-paths.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { createEngine } from '../../traversal/engine.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import type { Supposition } from '../../traversal/questions/hypothetical-graph.ts'
import { whatIf as whatIfOf } from '../../traversal/questions/what-if.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { certaintyOption } from '../options/certainty-option.ts'
import { claimNamed, claimOrConceptNamed } from '../options/claim-named.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { inShort } from '../print/in-short.ts'
import { pathAsJson, pathInShort } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface WhatIfOptions extends Omit<QuestionOptions, 'order'> {
  readonly remove?: readonly string[]
  /** Each `<claim>=<certainty>`. */
  readonly set?: readonly string[]
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 3

/** Prints the paths before and after some concepts or claims are supposed away, or claims more or less certain. */
export async function whatIf(
  context: CommandContext,
  from: string | undefined,
  to: string | undefined,
  options: WhatIfOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const question = questionOf(snapshot, from, to, options)
  const supposition = suppositionOf(snapshot, options)
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 1_000)
  const found = runSync(whatIfOf(engine, question, supposition, first, searchBudget))
  const [before, after] = [supposedPaths(found.before), supposedPaths(found.after)]
  const { noLongerReached, newlyReached, remarks } = found
  const projection = projectionInWords(question.filter, question.maxLength)
  const code = (before.count ?? 0n) + (after.count ?? 0n) > 0n ? EXIT.OK : EXIT.NEGATIVE
  const write = (line = '') => context.stdout.write(`${line}\n`)
  if (options.json) {
    const sideAsJson = ({ count, paths, completeness }: SupposedPathsFound) => ({
      totalCount: count?.toString() ?? null,
      ...completeness,
      paths: paths.map((path) => pathAsJson(snapshot, path)),
    })
    const keysOf = (concepts: readonly ConceptRecord[] | null) => concepts?.map(({ key }) => key) ?? null
    write(
      JSON.stringify(
        {
          before: sideAsJson(before),
          after: sideAsJson(after),
          noLongerReached: keysOf(noLongerReached),
          newlyReached: keysOf(newlyReached),
          remarks,
          projection,
        },
        null,
        2,
      ),
    )
    return code
  }
  for (const [when, { count, paths, completeness }] of [
    ['Before', before],
    ['After', after],
  ] as const) {
    const best = paths.length === 0 ? '.' : paths.length < (count ?? 0n) ? `, the best ${paths.length}:` : ':'
    const counted =
      count === null
        ? 'not known how many paths'
        : `${completeness.countIsExact ? '' : 'at least '}${count} ${count === 1n ? 'path' : 'paths'}`
    write(`${when}: ${counted}${best}`)
    for (const line of paths.flatMap((path) => pathInShort(path, '  '))) write(line)
    if (completeness.reason !== null) for (const line of wrap(completeness.reason)) write(line)
    write()
  }
  for (const [what, concepts] of [
    ['No longer reached', noLongerReached],
    ['Newly reached', newlyReached],
  ] as const)
    if (concepts !== null && concepts.length > 0)
      for (const line of wrap(
        `${what}: ${inShort(
          concepts.map(({ name }) => name),
          '; ',
        )}.`,
      ))
        write(line)
  for (const line of [...remarks, projection].flatMap((text) => wrap(text))) write(line)
  for (const line of wrap(
    'Nothing was changed. Certainty is our reading of the wording, not a probability. Not medical advice.',
  ))
    write(line)
  return code
}

function suppositionOf(snapshot: Snapshot, { remove = [], set = [] }: WhatIfOptions): Supposition {
  if (remove.length + set.length === 0)
    throw new OperatorError('Suppose something: --remove pelvic-misalignment, or --set e60=0.9.')
  const changed = set.map((text) => {
    const [name, certainty, ...others] = text.split('=')
    if (!name || certainty === undefined || others.length > 0)
      throw new OperatorError(`--set takes a claim and its certainty, such as e60=0.9, not "${text}".`)
    const value = certaintyOption(`The certainty of ${name}`, certainty)
    if (value === 0) throw new OperatorError('--set takes a certainty above 0. To be without a claim, use --remove.')
    return { claim: claimNamed(snapshot, name).key, certainty: value }
  })
  const twice = changed.find(({ claim }, index) => changed.findIndex((other) => other.claim === claim) < index)
  if (twice) throw new OperatorError(`--set gives ${twice.claim} two certainties. Give it one.`)
  return { remove: remove.map((name) => claimOrConceptNamed(snapshot, name)), set: changed }
}
