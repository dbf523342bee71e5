import { globSync, readFileSync } from 'node:fs'
import { execute, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { POLICIES } from '../../src/api/access/policies.ts'
import { createContext, type RequestContext } from '../../src/api/context.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { createServedSchema } from '../../src/api/served-schema.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import { accountServices } from '../../src/app/account-services.ts'
import * as operations from '../../src/client/generated/operations.ts'
import { createFeed } from '../../src/publishing/feed.ts'
import { editorsReads } from '../notation/editors-reads.ts'
import { isWholeExtent } from '../notation/extent.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { randomNumbers, randomQuery } from '../notation/random-queries.ts'
import { openGraph } from '../notation/shipped-graph.ts'

const served = createServedSchema(buildSchema())
const { schema } = served
let newContext: (limits?: Partial<{ maxValues: number; maxBytes: number; signal: AbortSignal }>) => RequestContext
let ids: readonly string[]

beforeAll(async () => {
  const snapshot = await openGraph()
  const store = await memoryStore()
  const stores = storesOf(store)
  const history = fixedHistory(snapshot)
  const snapshots = createServedSnapshots()
  const [first, ...others] = [snapshot.concepts, snapshot.claims, snapshot.sources, snapshot.articles].map(
    (records) => [...records.keys()],
  )
  ids = [...(first ?? []), ...others.flat(), 'driver:nobody', 'nothing']
  newContext = ({ signal, ...limits } = {}) =>
    createContext({
      snapshot,
      history,
      feed: createFeed(history),
      snapshots,
      ...editorsReads(stores.content, history),
      webhookHosts: [],
      maxWebhooks: 100,
      linkTo: () => null,
      sendsMail: false,
      signal: signal ?? new AbortController().signal,
      actor: ANONYMOUS,
      stores,
      accountServices: accountServices(store),
      clientAddress: '127.0.0.1',
      clock: () => '2026-11-23T09:00:00.000Z',
      requestId: 'r',
      limits: { maxExpansions: 100_000, maxMilliseconds: 1_000_000 },
      maxFirst: 100,
      answerLimits: { maxValues: 30_000, maxBytes: 2_000_000, ...limits },
      sliceMilliseconds: 8,
      deadlineMilliseconds: 1_000_000,
      writeDeadlineMilliseconds: 1_000_000,
      now: () => performance.now(),
    })
})

type Variables = Readonly<Record<string, unknown>>

/** The same query, by graphql-js and compiled. */
async function both(text: string, variables: Variables = {}, limits: Parameters<typeof newContext>[0] = {}) {
  const document = parse(text)
  const [operation] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('no operation')
  const [plain, fast] = [newContext(limits), newContext(limits)]
  const expected = await execute({ schema, document, contextValue: plain, variableValues: variables })
  const compiled = await served.compiled.execute(document, operation, variables, fast)
  const meterOf = ({ meter: { values, bytes, refusal } }: RequestContext) => ({
    values,
    bytes,
    refusal: refusal?.message ?? null,
  })
  return { expected, compiled, plain, fast, meters: [meterOf(plain), meterOf(fast)] as const }
}

/** Says whether an answer was compiled; a compiled one has the same letters and the same charges. */
async function compare(text: string, variables: Variables = {}): Promise<boolean> {
  const { expected, compiled, plain, fast, meters } = await both(text, variables)
  if (compiled === null || plain.meter.refusal !== null) {
    const isIntrospection = text.includes('__schema') || text.includes('__type(')
    expect([text, (expected.errors ?? []).length > 0 || isIntrospection]).toEqual([text, true])
    return false
  }
  expect([text, expected.errors]).toEqual([text, undefined])
  expect(compiled.text).toBe(JSON.stringify(expected.data))
  expect(meters[1]).toEqual(meters[0])
  expect(await fast.missing.list()).toEqual(await plain.missing.list())
  expect(fast.isStorable).toBe(plain.isStorable)
  return true
}

const folder = new URL('../../', import.meta.url).pathname
const documented = [
  ...Object.entries(operations)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]) => [name, String(document)] as const),
  ...globSync(['README.md', 'docs/**/*.md'], { cwd: folder }).flatMap((page) =>
    [...readFileSync(`${folder}${page}`, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, text = ''], index) => [`${page} ${index}`, text] as const,
    ),
  ),
].filter(([, text]) => {
  try {
    return validate(schema, parse(text)).length === 0
  } catch {
    return false
  }
})

/** The root fields that everybody may ask. */
const admits = (field: string) => (POLICIES.Query as Readonly<Record<string, string>>)[field] === 'PUBLIC'

/** Values for the variables of an operation. */
const VARIABLES: Variables = {
  id: 'driver:cambered-roads',
  slug: 'why-runners-hips-hurt',
  term: 'hip',
  first: 3,
  of: ['injury:hip-pain'],
  from: ['driver:cambered-roads'],
  subject: 'driver:cambered-roads',
  predicate: 'CAUSES',
  object: 'injury:hip-pain',
  country: 'US',
}

describe('a compiled query answers as graphql-js does', () => {
  test('for every documented operation', async () => {
    let compiled = 0
    for (const [, text] of documented) {
      if (/^\s*(?:mutation|subscription)/m.test(text)) continue
      if (await compare(text, VARIABLES)) compiled++
    }
    expect(compiled).toBeGreaterThan(20)
  })

  test.each(isWholeExtent ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2, 3])(
    'for hundreds of generated queries, of seed %d',
    async (seed) => {
      const random = randomNumbers(seed)
      let compiled = 0
      let asked = 0
      for (let number = 0; number < 500; number++) {
        const { text, variables } = randomQuery({ schema, random, admits, ids, maxDepth: 2 + (number % 3) })
        if (validate(schema, parse(text)).length > 0) continue
        asked++
        if (await compare(text, variables)) compiled++
      }
      expect(asked).toBeGreaterThan(250)
      expect(compiled).toBeGreaterThan(asked / 3)
    },
  )
})

describe('left to graphql-js', () => {
  test.each([
    ['an answer with an error', '{ graph { version } node(id: "nobody") { id } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection beside other fields', '{ graph { version } __type(name: "Query") { name } }'],
    ['variables that are wrong', 'query Q($slug: String!) { driver(slug: $slug) { id } }'],
  ])('is %s, which begins again', async (_what, text) => {
    const { compiled, fast } = await both(text)
    expect([compiled, fast.meter.values, fast.meter.refusal]).toEqual([null, 0, null])
  })
})

test('an answer that exceeds a limit is refused in the same words, and not begun again', async () => {
  const text = '{ concepts(first: 60) { nodes { id name claims { nodes { id sentence } } } } }'
  for (const limits of [{ maxValues: 50 }, { maxBytes: 500 }, { maxValues: 300 }]) {
    const { compiled, meters } = await both(text, {}, limits)
    expect(compiled?.text).toBe('null')
    // How much was there at that moment depends on whose turn it was.
    const [plain, fast] = meters.map(({ refusal }) => refusal?.replace(/more than \d+/, 'more than so many'))
    expect(fast).toBe(plain)
    expect(fast).toContain('allowed')
  }
})

test('a query is compiled for each choice of its directives', async () => {
  const text = 'query Q($a: Boolean!, $b: Boolean = true) { graph { version @include(if: $a) digest @skip(if: $b) } }'
  const document = parse(text)
  const [operation] = document.definitions as [OperationDefinitionNode]
  const ask = async (variables: Variables) =>
    (await served.compiled.execute(document, operation, variables, newContext()))?.text
  expect(await ask({ a: true })).toBe('{"graph":{"version":1}}')
  expect(await ask({ a: false })).toBe('{"graph":{}}')
  expect(await ask({ a: true, b: false })).toMatch(/^\{"graph":\{"version":1,"digest":"sha256/)
  expect(await ask({ a: true })).toBe('{"graph":{"version":1}}')
})
