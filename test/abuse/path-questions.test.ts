import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { processorTimeOf } from '../notation/processor-time.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type Answer, ask, refusal } from './ask.ts'
import { chain, complete, completeOrder, graphOf, grid, hub, type Step } from './synthetic-graph.ts'

/** No search may take longer, on however busy a machine. */
const MOST_MS = 15_000
const STOPPED = 'The count was stopped after 200000 expansions; there are at least as many paths as it says.'

function serverOf(steps: readonly Step[], environment: Record<string, string> = PATIENT): () => TestServer {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ environment, snapshot: graphOf(steps) })
  })
  afterAll(() => server.close())
  return () => server
}

/** Asks, and holds the processor time of the answer to the limit. */
async function inTime(server: TestServer, query: string, variables: object): Promise<Answer> {
  const { result: answer, took } = await processorTimeOf(() => ask(server, query, variables))
  if (process.env['TIMINGS']) console.info(`${expect.getState().currentTestName}: ${took.toFixed(0)} ms`)
  expect(took).toBeLessThan(MOST_MS)
  expect(refusal(answer)).toBe('')
  return answer
}

const PATHS = `query ($from: [ID!], $to: [ID!], $maxLength: Int, $orderBy: PathOrder, $first: Int = 100) {
  causalPaths(question: { from: $from, to: $to, maxLength: $maxLength, orderBy: $orderBy }, first: $first) {
    totalCount completeness { exact reason } nodes { key length nodes { id } } pageInfo { hasNextPage }
  }
}`

async function paths(server: TestServer, from: string, to: string, maxLength: number, more: object = {}) {
  const ends = { from: [`mechanism:${from}`], to: [`mechanism:${to}`], maxLength, ...more }
  const { causalPaths } = (await inTime(server, PATHS, ends)).data
  const visited = causalPaths.nodes.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id))
  for (const nodes of visited) expect(new Set(nodes).size).toBe(nodes.length)
  expect(new Set(causalPaths.nodes.map(({ key }: { key: string }) => key)).size).toBe(causalPaths.nodes.length)
  return {
    count: BigInt(causalPaths.totalCount),
    returned: causalPaths.nodes.length as number,
    completeness: causalPaths.completeness,
    hasNextPage: causalPaths.pageInfo.hasNextPage as boolean,
  }
}

async function leadsTo(server: TestServer, slug: string, maxLength: number) {
  const query = `query ($slug: String!, $maxLength: Int) {
    mechanism(slug: $slug) {
      leadsTo(maxLength: $maxLength, first: 100) {
        totalCount completeness { exact reason } edges { pathCount bestPath { length } }
      }
    }
  }`
  const answer = (await inTime(server, query, { slug, maxLength })).data.mechanism.leadsTo
  return { ...answer, counts: answer.edges.map(({ pathCount }: { pathCount: string }) => BigInt(pathCount)) }
}

describe('twelve that all cause each other', () => {
  const server = serverOf(complete(12))

  test.each(['CERTAINTY', 'LENGTH'])(
    'have 9,864,101 paths from one to another, of which the best by %s are given',
    async (orderBy) => {
      const { count, returned, completeness, hasNextPage } = await paths(server(), 'n0', 'n11', 11, { orderBy })
      expect(count).toBe(9_864_101n)
      expect([returned, hasNextPage, completeness]).toEqual([100, true, { exact: true, reason: null }])
    },
  )

  test('have 821 paths of at most 4 steps, which are counted to the last', async () => {
    expect(await paths(server(), 'n0', 'n11', 4)).toMatchObject({
      count: 821n,
      completeness: { exact: true, reason: null },
    })
  })

  test('lead to each other by as many paths each, which are counted to the last', async () => {
    const { totalCount, completeness, counts } = await leadsTo(server(), 'n0', 32)
    expect([totalCount, completeness]).toEqual([11, { exact: true, reason: null }])
    expect(counts).toEqual(Array(11).fill(9_864_101n))
  })
})

describe('twenty that all cause each other', () => {
  const server = serverOf(complete(20))

  test.each([8, 32])('are answered up to %d steps', async (maxLength) => {
    const { returned, completeness } = await paths(server(), 'n0', 'n19', maxLength)
    expect([returned, completeness]).toEqual([100, { exact: false, reason: STOPPED }])
    expect(await leadsTo(server(), 'n0', maxLength)).toMatchObject({ totalCount: 19, completeness: { exact: false } })
  })

  test('are answered from all to all, page after page', async () => {
    const all = Array.from({ length: 20 }, (_, index) => `mechanism:n${index}`)
    const { data } = await inTime(server(), PATHS, { from: all, to: all, maxLength: 32 })
    expect(data.causalPaths.nodes).toHaveLength(100)
  })
})

describe('forty of which each causes all after it', () => {
  const server = serverOf(completeOrder(40))

  test('have more paths than a double can count, and the count is exact', async () => {
    const { count, completeness } = await paths(server(), 'n0', 'n39', 32)
    expect([count, completeness]).toEqual([274_874_561_328n, { exact: true, reason: null }])
    const reached = await leadsTo(server(), 'n0', 32)
    expect(reached.completeness.exact).toBe(true)
    expect(reached.counts.reduce((sum: bigint, count: bigint) => sum + count)).toBe(549_751_883_336n)
  })
})

describe('a grid of twenty by twenty', () => {
  const bothWays = serverOf(grid(20, { oneWay: false }))
  const oneWay = serverOf(grid(20, { oneWay: true }))

  test('has, one way, 601,080,390 paths of 32 steps across sixteen, counted exactly', async () => {
    const across = await paths(oneWay(), 'r0c0', 'r16c16', 32)
    expect(across).toMatchObject({ count: 601_080_390n, returned: 100, completeness: { exact: true } })
  })

  test('has no path that is longer than asked for', async () => {
    expect(await paths(oneWay(), 'r0c0', 'r19c19', 32)).toMatchObject({
      count: 0n,
      returned: 0,
      completeness: { exact: true },
    })
  })

  test('is answered, both ways, with what was found', async () => {
    const across = await paths(bothWays(), 'r0c0', 'r9c9', 32)
    expect([across.returned, across.completeness.exact]).toEqual([100, false])
    expect(await leadsTo(bothWays(), 'r10c10', 32)).toMatchObject({ completeness: { exact: false, reason: STOPPED } })
  })
})

describe('a hub of 100,000', () => {
  const server = serverOf(hub(100_000))

  test('is passed by 100,000 paths', async () => {
    expect(await paths(server(), 'hub', 'end', 8)).toMatchObject({
      returned: 100,
      count: 100_000n,
      completeness: { exact: true },
    })
  })

  test('is found behind its end', async () => {
    const query = '{ mechanism(slug: "end") { causedBy(first: 100) { totalCount } } }'
    expect((await inTime(server(), query, {})).data.mechanism.causedBy.totalCount).toBe(100_001)
  })

  test('leads to all of them', async () => {
    expect(await leadsTo(server(), 'hub', 2)).toMatchObject({ totalCount: 100_001 })
  })
})

describe('a chain of 100,000', () => {
  const server = serverOf(chain(100_000))

  test('is walked as far as asked for', async () => {
    expect(await paths(server(), 'n0', 'n32', 32)).toMatchObject({
      returned: 1,
      count: 1n,
      completeness: { exact: true },
    })
    expect(await paths(server(), 'n50000', 'n50033', 32)).toMatchObject({ returned: 0, count: 0n })
  })

  test('leads no further than asked for', async () => {
    expect(await leadsTo(server(), 'n99990', 8)).toMatchObject({ totalCount: 8, completeness: { exact: true } })
    expect(await leadsTo(server(), 'n100000', 32)).toMatchObject({ totalCount: 0 })
  })
})

describe('a clock that runs out', () => {
  const server = serverOf(complete(20), { AETIA_PATH_EXPANSIONS: '1000000000', AETIA_PATH_MS: '50' })

  test('ends the search, and the answer says so', async () => {
    const { completeness } = await paths(server(), 'n0', 'n19', 32)
    expect(completeness).toEqual({
      exact: false,
      reason: 'The count was stopped after 50 ms; there are at least as many paths as it says.',
    })
  })

  test('ends every search of a request at its deadline', async () => {
    const many = Array.from(
      { length: 10 },
      (_, index) =>
        `p${index}: causalPaths(question: { from: ["mechanism:n${index}"], to: ["mechanism:n19"], maxLength: 32 }) { totalCount }`,
    )
    await inTime(server(), `{ ${many.join(' ')} }`, {})
  })
})
