/**
 * Measures what counting an answer costs: `node bench/metering.ts [rounds]`. The same operations
 * are executed with and without metered fields in one process, in turns, and the best tenths of
 * time are compared, which others on the machine disturb least.
 */
import { buildSchema as buildTypes, execute, type GraphQLSchema, parse } from 'graphql'
import { attachResolvers } from '../src/api/attach-resolvers.ts'
import type { RequestContext } from '../src/api/context.ts'
import { AnswerMeter } from '../src/api/limits/answer-meter.ts'
import { resolvers } from '../src/api/resolvers/resolvers.ts'
import { buildSchema, schemaText } from '../src/api/schema.ts'
import { createEngine } from '../src/traversal/engine.ts'
import { createScheduler } from '../src/traversal/search/scheduler.ts'
import { openGraph } from '../test/notation/shipped-graph.ts'
import { quantile } from './timing.ts'

const OPERATIONS = {
  'a small page': `{ concept(id: "injury:it-band-syndrome") { id name summary alsoCalled claims(first: 10) { nodes { id certainty
    subject { name } object { name } } } } }`,
  'a page of claims': `{ claims(first: 100) { nodes { id predicate polarity explicitness cue certainty attribution sentence note
    subject { id name kind } object { id name kind } evidence { quote start end source { id title } } } } }`,
}
const metered = buildSchema()
const plain = attachResolvers(buildTypes(schemaText), resolvers)
const snapshot = await openGraph('shipped')
const engine = createEngine(snapshot)
const rounds = Number(process.argv[2] ?? 300)
const { signal } = new AbortController()

const REPEATS = 5

for (const [name, text] of Object.entries(OPERATIONS)) {
  const document = parse(text)
  const times = new Map<GraphQLSchema, number[]>([
    [plain, []],
    [metered, []],
  ])
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    for (const [schema, list] of round % 2 ? times : [...times].reverse()) {
      const began = performance.now()
      for (let repeat = 0; repeat < REPEATS; repeat++) bytes = await answered(schema, document)
      list.push((performance.now() - began) / REPEATS)
    }
  }
  const [without, withMeter] = [...times.values()].map((list) => quantile(list.slice(rounds / 3), 0.1))
  if (without === undefined || withMeter === undefined) continue
  const share = ((withMeter / without - 1) * 100).toFixed(1)
  console.log(
    `${name}, ${bytes} bytes: ${without.toFixed(3)} ms without, ${withMeter.toFixed(3)} ms with, ${share} % more`,
  )
}

async function answered(schema: GraphQLSchema, document: ReturnType<typeof parse>): Promise<number> {
  const meter = new AnswerMeter({
    maxValues: Infinity,
    maxBytes: Infinity,
    scheduler: createScheduler(),
    sliceMilliseconds: Infinity,
    deadline: () => Infinity,
    now: () => performance.now(),
    signal,
  })
  const contextValue = { snapshot, engine, meter, signal } as unknown as RequestContext
  const { data, errors } = await execute({ schema, document, contextValue })
  if (errors) throw errors[0]
  return JSON.stringify(data).length
}
