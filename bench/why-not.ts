/**
 * What `whyNot` takes beside `causalPaths`, on the same questions with exactly no path, in a graph of many imported claims.
 *
 * Run by hand, on an idle machine:
 *
 *   node bench/why-not.ts                58,000 and 2,000,000 claims
 *   node bench/why-not.ts 50000          that number of claims
 *
 * Questions are of four sorts: within the shipped content, which no imported claim joins; between entities where all claims
 * are refused by their certainty, or by their relation; and to an entity that nothing leads to. Budgets are those of a
 * server. Times are of processor.
 */
import { runSync } from '../src/algorithms/run-sync.ts'
import { firstContent } from '../src/app/first-content.ts'
import { createEngine, type Engine } from '../src/traversal/engine.ts'
import { bestPaths } from '../src/traversal/paths/best-paths.ts'
import { type ClaimFilter, DEFAULT_FILTER } from '../src/traversal/paths/path-question.ts'
import { commonCauses } from '../src/traversal/questions/common-causes.ts'
import type { WhyNotQuestion } from '../src/traversal/questions/near-path.ts'
import { componentsOf } from '../src/traversal/questions/shape/graph-components.ts'
import { degreesOf } from '../src/traversal/questions/shape/graph-degrees.ts'
import { whyNot } from '../src/traversal/questions/why-not.ts'
import { type Budget, createBudget } from '../src/traversal/search/budget.ts'
import { claimsBeside, entityKey, randomRows } from '../test/notation/claims-beside.ts'
import { timedClosely } from './timing.ts'

const CLAIMS_PER_ENTITY = 3
const ASKED = 60
/** The processor time for which a measure is repeated. */
const LEAST_MILLISECONDS = 200
const RELATED: ClaimFilter = { ...DEFAULT_FILTER, predicates: ['RELATES_TO'] }
const CERTAIN: ClaimFilter = { ...RELATED, minCertainty: 0.9 }
const OF_OTHER_RELATION: ClaimFilter = { ...RELATED, relations: ['biolink:other'] }

/** The budget of a server, in processor time. */
function serverBudget(): Budget {
  const began = process.threadCpuUsage()
  return createBudget({
    maxExpansions: 200_000,
    maxMilliseconds: 250,
    maxBytes: 201_326_592,
    deadline: Infinity,
    now() {
      const { user, system } = process.threadCpuUsage(began)
      return (user + system) / 1_000
    },
  })
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly filter: ClaimFilter
}

const content = await firstContent('shipped')
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [58_000, 2_000_000]
for (const claims of sizes) {
  const entities = Math.round(claims / CLAIMS_PER_ENTITY)
  // One entity more, from which claims lead and to which none does.
  const rows = [...randomRows(entities, claims), { subject: entities, predicate: 'RELATES_TO' as const, object: 0 }]
  const engine = createEngine(claimsBeside(content, entities + 1, rows))
  const some = Array.from({ length: ASKED }, (_, index) => entityKey((index * 7919) % entities))
  report(claims, 'within the shipped content', engine, shippedQuestions(engine))
  report(
    claims,
    'refused by certainty',
    engine,
    some.map((from, index) => ({ from, to: some[(index + 1) % ASKED] ?? '', filter: CERTAIN })),
  )
  report(
    claims,
    'refused by relation',
    engine,
    some.map((from, index) => ({ from, to: some[(index + 1) % ASKED] ?? '', filter: OF_OTHER_RELATION })),
  )
  report(
    claims,
    'to what nothing leads to',
    engine,
    some.map((from) => ({ from, to: entityKey(entities), filter: RELATED })),
  )
  whole(claims, engine, some)
}

function shippedQuestions({ snapshot }: Engine): Asked[] {
  const keysOf = (...kinds: readonly string[]) =>
    content.concepts.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key)
  const filters = [DEFAULT_FILTER, { ...DEFAULT_FILTER, explicitness: ['EXPLICIT'] as const }]
  return filters.flatMap((filter) =>
    keysOf('DRIVER', 'RISK_FACTOR').flatMap((from) =>
      keysOf('INJURY', 'SYMPTOM')
        .filter((to) => snapshot.concepts.has(to))
        .map((to) => ({ from, to, filter })),
    ),
  )
}

/** Prints one line of figures. */
function report(claims: number, sort: string, engine: Engine, asked: readonly Asked[]): void {
  const questions = asked
    .map(({ from, to, filter }) => ({ from: [from], to: [to], avoiding: [], legSide: null, filter, maxLength: 8 }))
    .filter((question) => {
      const { paths, stopped } = pathsOf(engine, question)
      return paths.length === 0 && stopped === null
    })
  const ofPaths = millisecondsOf(() => questions.map((question) => pathsOf(engine, question)))
  const each = questions.map((question) => timedClosely(() => runSync(whyNot(engine, question, 3, serverBudget))))
  const ofReasons = millisecondsOf(() =>
    questions.map((question) => runSync(whyNot(engine, question, 3, serverBudget))),
  )
  print(claims, sort, {
    questions: questions.length,
    answeredExactly: each.filter(({ result }) => result.stopped === null).length,
    causalPathsMilliseconds: ofPaths / questions.length,
    whyNotMilliseconds: ofReasons / questions.length,
    whyNotSlowest: Math.max(...each.map(({ ofProcessor }) => ofProcessor)),
    ratio: ofReasons / ofPaths,
  })
}

/** The processor time of some work, repeated because the clock is coarse. */
function millisecondsOf(work: () => unknown): number {
  const { ofProcessor } = timedClosely(work)
  const times = Math.ceil(LEAST_MILLISECONDS / Math.max(ofProcessor, 1))
  return (
    timedClosely(() => {
      for (let time = 0; time < times; time++) work()
    }).ofProcessor / times
  )
}

function pathsOf(engine: Engine, question: WhyNotQuestion) {
  return runSync(bestPaths(engine, { ...question, via: [], orderBy: 'CERTAINTY' }, 1, serverBudget()))
}

/** Prints the times of questions about the whole graph, and of shared causes. */
function whole(claims: number, engine: Engine, some: readonly string[]): void {
  const most = { components: 20, concepts: 100 }
  const components = timedClosely(() => runSync(componentsOf(engine, RELATED, most, serverBudget())))
  const degrees = timedClosely(() => runSync(degreesOf(engine, RELATED, 20, serverBudget())))
  const [of, options] = [some.slice(0, 2), { avoiding: [], sameLegSide: false, kinds: null }]
  const causes = timedClosely(() =>
    runSync(commonCauses(engine, { of, ...options, filter: RELATED, maxLength: 8 }, serverBudget())),
  )
  print(claims, 'whole graph', {
    componentsMilliseconds: components.ofProcessor,
    componentsAnswered: Number(components.result !== null),
    degreeMilliseconds: degrees.ofProcessor,
    degreeAnswered: Number(degrees.result !== null),
    commonCausesMilliseconds: causes.ofProcessor,
    commonCausesAnswered: Number(causes.result.stopped === null),
  })
}

function print(claims: number, sort: string, figures: Readonly<Record<string, number | undefined>>): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number((value ?? Number.NaN).toPrecision(3))])
  process.stdout.write(`${JSON.stringify({ claims, sort, ...Object.fromEntries(rounded) })}\n`)
}
