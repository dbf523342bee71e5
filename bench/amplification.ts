/**
 * Measures what single requests of strangers cost a server: `node bench/amplification.ts [queries]
 * [seed]`, with nothing else going on. It asks a server in a process of its own generated queries
 * that multiply lists, and others that are made to hurt, one after another, and prints the largest
 * answers, the longest delays of other requests, and the most processor time.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { getIntrospectionQuery } from 'graphql'
import { buildSchema } from '../src/api/schema.ts'
import { graphOf, hub } from '../test/abuse/synthetic-graph.ts'
import { amplifyingQuery, multipliersOf, seeded } from '../test/notation/amplifying-queries.ts'
import { startServer } from '../test/notation/start-server.ts'
import { quantile } from './timing.ts'

/** What a request cost. */
interface Cost {
  readonly query: string
  readonly bytes: number
  /** Milliseconds of processor time. */
  readonly processor: number
  /** The longest that the event loop did not turn, in milliseconds. */
  readonly piece: number
  readonly outcome: string
}

const VARIABLES = { kinds: Array.from({ length: 6_000 }, (_, at) => (at % 2 ? 'INJURY' : 'SYMPTOM')) }

if (process.argv[2] === 'serve') await serve()
else await measure(Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 1))

/**
 * Serves the shipped content, or a hub, and says on request how long the event loop stood still.
 */
async function serve() {
  const graph = process.argv[3] === 'hub' ? graphOf(hub(50_000)) : undefined
  const server = await startServer({ snapshot: graph })
  let isLooking = false
  let longest = 0
  let began = process.threadCpuUsage()
  let before = began
  // Processor time between two turns of the event loop: others on the machine do not make it
  // longer.
  const look = () => {
    const { user, system } = process.threadCpuUsage(before)
    before = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1_000)
    if (isLooking) setImmediate(look)
  }
  process.on('disconnect', () => process.exit())
  process.on('message', (message) => {
    isLooking = message === 'begin'
    if (isLooking) {
      longest = 0
      before = process.threadCpuUsage()
      began = before
      setImmediate(look)
      process.send?.({})
    } else {
      const { user, system } = process.threadCpuUsage(began)
      process.send?.({ longest, processor: (user + system) / 1_000 })
    }
  })
  process.send?.({ url: server.url })
}

async function measure(count: number, seed: number) {
  const shipped = await measured('shipped', [
    ...amplifying(count, seed),
    ...hostile('misalignment:pelvic-misalignment'),
  ])
  print(`shipped content, ${shipped.length} queries`, shipped)
  const hubs = await measured('hub', [...amplifying(Math.ceil(count / 5), seed + 1), ...hostile('mechanism:hub')])
  print(`a graph with a concept of 50,000 claims, ${hubs.length} queries`, hubs)
}

function amplifying(count: number, seed: number): string[] {
  const schema = buildSchema()
  const random = seeded(seed)
  const multipliers = multipliersOf(schema)
  const queries: string[] = []
  for (let at = 0; queries.length < count && at < 4 * count; at++) {
    const multiplier = multipliers[Math.floor(random() * multipliers.length)]
    const query = multiplier && amplifyingQuery(schema, multiplier, 1 + Math.floor(random() * 8), random)
    if (query) queries.push(query)
  }
  return queries
}

/**
 * Queries that are small and made to hurt in one way each; `concept` is a hub where there is one.
 */
function hostile(concept: string): string[] {
  const times = (most: number, part: (index: number) => string) =>
    Array.from({ length: most }, (_, index) => part(index)).join(' ')
  return [
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    `{ ${times(10, (at) => `a${at}: __schema { types { fields { name description args { name } } } }`)} }`,
    `{ __schema { types { ${times(29, (at) => `a${at}: fields { name type { name } }`)} } } }`,
    `{ ${times(10, (at) => `a${at}: concept(id: "mechanism:not-there-${'x'.repeat(60)}${at}") { id }`)} }`,
    `{ ${times(10, (at) => `a${at}: causalPaths(question: { from: ["x:${'y'.repeat(80)}${at}"] }) { nodes { id } }`)} }`,
    `{ concept(id: "${concept}") { claims(first: 100) { nodes { against { count } independentSources { count } } } } }`,
    `{ concept(id: "${concept}") { claims(first: 100) { edges { cursor node { id object { claims(first: 100) { edges { cursor } } } } } } } }`,
    `{ ${times(10, (at) => `a${at}: concepts(first: 100, orderBy: NAME) { nodes { id } }`)} }`,
    `{ ${times(10, (at) => `a${at}: causalPaths(question: { filter: { minCertainty: 0.${at + 1} } }) { totalCount nodes { certainty } }`)} }`,
    `{ ${times(10, (at) => `a${at}: search(text: "${'a'.repeat(190)}${at}") { totalCount }`)} }`,
    `{ articles(first: 100) { nodes { ${times(30, (at) => `a${at}: body(format: HTML)`)} } } }`,
    // Fields that have to be compared with each other when the query is validated.
    `{ graph { ${times(160, (at) => `...F${at % 4}`)} } } ${times(4, (at) => `fragment F${at} on GraphVersion { version digest conceptCount claimCount sourceCount }`)}`,
    `query ($kinds: [ConceptKind!]) { concepts(first: 100) { nodes { leadsTo(kinds: $kinds) { totalCount } } } }`,
  ]
}

async function measured(graph: string, queries: readonly string[]): Promise<Cost[]> {
  const child = fork(import.meta.filename, ['serve', graph])
  const answerOf = async (message?: string) => {
    const answer = once(child, 'message')
    if (message) child.send(message)
    return (await answer)[0]
  }
  const { url } = (await answerOf()) as { url: string }
  const costs: Cost[] = []
  const ask = async (query: string): Promise<Cost> => {
    await answerOf('begin')
    const variables = query.includes('$kinds') ? VARIABLES : {}
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    const { longest, processor } = (await answerOf('end')) as { longest: number; processor: number }
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
    return { query, bytes: text.length, processor, piece: longest, outcome: errors[0]?.extensions.code ?? 'answered' }
  }
  // Code that was never run is slow the first time; what hurts is what always does.
  for (const query of queries.slice(0, 30)) await ask(query)
  for (const query of queries) costs.push(await ask(query))
  child.kill()
  return costs
}

function print(title: string, costs: readonly Cost[]) {
  console.log(`\n# ${title}\n`)
  const outcomes = Map.groupBy(costs, ({ outcome }) => outcome)
  console.log([...outcomes].map(([outcome, list]) => `${outcome}: ${list.length}`).join(', '))
  for (const [name, of] of [
    ['bytes', (cost: Cost) => cost.bytes],
    ['longest piece (ms of processor)', (cost: Cost) => cost.piece],
    ['processor time (ms)', (cost: Cost) => cost.processor],
  ] as const) {
    const values = costs.map(of)
    const figures = [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(0)).join(' / ')
    console.log(`\n${name}: p50 / p95 / p99 ${figures}, most ${Math.max(...values).toFixed(0)}`)
    for (const cost of costs.toSorted((a, b) => of(b) - of(a)).slice(0, 5))
      console.log(`  ${of(cost).toFixed(0)}  ${cost.outcome}  ${cost.query.replace(/\s+/g, ' ').slice(0, 130)}`)
  }
}
