import type { ClaimRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { createBudget } from '../traversal/budget.ts'
import type { CausalPath } from '../traversal/causal-path.ts'
import { explain } from '../traversal/explain/explanation.ts'
import { createPathEngine } from '../traversal/path-engine.ts'
import {
  DEFAULT_FILTER,
  DEFAULT_MAX_LENGTH,
  GREATEST_MAX_LENGTH,
  type PathQuestion,
  projectionInWords,
} from '../traversal/question.ts'
import { conceptNamed } from './concept-named.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { withStore } from './store.ts'
import { wrap } from './wrap.ts'

export interface PathOptions {
  readonly maxLength?: string
  readonly first?: string
  readonly shortcuts?: boolean
  readonly json?: boolean
}

const LIMITS = { maxExpansions: 2_000_000, maxMilliseconds: 5_000, deadline: Infinity, now: () => performance.now() }
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
  const page = engine.rank(question, null, first, createBudget(LIMITS))
  const total = engine.count(question, createBudget(LIMITS))
  const paths = page.paths.map((ranked) => ranked.path)
  const exact = total.stopped === null && page.stopped === null
  const projection = projectionInWords(question.filter, question.maxLength)
  const write = (line = '') => process.stdout.write(`${line}\n`)

  if (options.json) {
    write(
      JSON.stringify(
        { totalCount: total.count.toString(), exact, projection, paths: paths.map((found) => asJson(snapshot, found)) },
        null,
        2,
      ),
    )
  } else {
    for (const [index, found] of paths.entries()) {
      for (const line of inLines(snapshot, found, index + 1)) write(line)
      write()
    }
    const count = `${exact ? '' : 'at least '}${total.count} ${total.count === 1n ? 'path' : 'paths'}`
    const shown = paths.length < total.count ? `, the best ${paths.length} shown (--first shows more)` : ''
    for (const line of wrap(`${count}${shown}. ${projection}`)) write(line)
    if (paths.length > 0)
      for (const line of wrap('Certainty is our reading of the wording, not a probability. Not medical advice.'))
        write(line)
  }
  return paths.length > 0 ? EXIT.OK : EXIT.NEGATIVE
}

function numberOption(name: string, text: string | undefined, otherwise: number, most: number): number {
  const value = text === undefined ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= most) return value
  throw new CommandFailed(`${name} must be a whole number from 1 to ${most}, not "${text}".`)
}

/** The path as a paragraph of sentences with numbers, and a line per number. */
function inLines(snapshot: Snapshot, found: CausalPath, number: number): string[] {
  const { text, citations } = explain(found)
  const side = found.legSide === null ? '' : `, ${found.legSide.toLowerCase()} leg`
  return [
    `${number}. ${found.nodes.map(({ name }) => name).join(' -> ')}`,
    `   certainty ${found.certainty.toFixed(3)}, ${found.steps.length} ${found.steps.length === 1 ? 'step' : 'steps'}${side}`,
    ...wrap(text, '   '),
    ...citations.map((citation) => `   [${citation.number}] ${cited(snapshot, citation.claim)}`),
  ]
}

function cited(snapshot: Snapshot, { key, evidence }: ClaimRecord): string {
  const places = evidence.map(({ source, passage, quote }) => {
    const { publisher, title, slug } = snapshot.sources.get(source) ?? { publisher: null, title: null, slug: source }
    return `"${quote}" (${passage}, ${title ?? publisher ?? slug})`
  })
  return `${key}: ${places.join('; ')}`
}

const asJson = (snapshot: Snapshot, found: CausalPath) => ({
  id: found.id,
  nodes: found.nodes.map(({ key }) => key),
  certainty: found.certainty,
  length: found.steps.length,
  legSide: found.legSide,
  evidenceClass: found.evidenceClass,
  explanation: explain(found).text,
  citations: explain(found).citations.map(({ number, claim }) => ({
    number,
    claim: claim.key,
    evidence: claim.evidence.map((item) => ({ ...item, url: snapshot.sources.get(item.source)?.url ?? null })),
  })),
})
