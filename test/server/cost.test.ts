import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer, refusal } from '../abuse/ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const ACCEPT = { accept: 'application/graphql-response+json' }
const COST = { ...ACCEPT, 'aetia-cost': '1' }

const fetched = (query: string, headers: Record<string, string> = COST) =>
  fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers })

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
const extensionsOf = async (response: Response): Promise<any> => ((await response.json()) as any).extensions

const QUERY = '{ concepts(first: 20) { nodes { id name } } }'

describe('with "Aetia-Cost: 1"', () => {
  test('an accepted query says what it was estimated at, what it used, and the limits', async () => {
    const response = await fetched(QUERY)
    const { data, extensions } = (await response.json()) as { data: object; extensions: { cost: unknown } }
    expect(extensions.cost).toEqual({
      estimated: { values: expect.any(Number), bytes: expect.any(Number) },
      // concepts, nodes, 20 items, and two fields of each
      used: { values: 62, bytes: Buffer.byteLength(JSON.stringify(data)), expansions: 0 },
      limits: { values: 100_000, bytes: 1_000_000, expansionsPerSearch: 200_000 },
    })
    const { estimated } = (extensions as { cost: { estimated: { values: number; bytes: number } } }).cost
    expect(estimated.values).toBeGreaterThan(30)
    expect(estimated.values).toBeLessThan(130)
    expect(Number.isInteger(estimated.bytes)).toBe(true)
  })

  test('searches for paths are counted, also where the answer is known', async () => {
    const query =
      '{ causalPaths(question: { from: ["driver:cambered-roads"] }, first: 5) { totalCount nodes { key } } }'
    for (let times = 0; times < 2; times++)
      expect((await extensionsOf(await fetched(query))).cost.used.expansions).toBeGreaterThan(10)
  })

  test('it is asked for by POST as well, and in each answer of a batch', async () => {
    const ask = async (body: object) =>
      fetch(server.url, {
        method: 'POST',
        headers: { ...COST, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const single = (await extensionsOf(await ask({ query: QUERY }))).cost
    const batch = (await (await ask([{ query: QUERY }, { query: QUERY }])).json()) as { extensions: object }[]
    expect(batch.map(({ extensions }) => extensions)).toMatchObject([{ cost: single }, { cost: single }])
  })

  test('the answer is stored by nobody, and answers nobody else', async () => {
    const first = await fetched(QUERY)
    expect([first.headers.get('cache-control'), first.headers.get('etag')]).toEqual(['no-store', null])
    expect(first.headers.get('vary')).toContain('aetia-cost')
    await first.text()
    const plain = await fetched(QUERY, ACCEPT)
    expect(await extensionsOf(plain)).not.toHaveProperty('cost')
    expect((await extensionsOf(await fetched(QUERY))).cost).toBeDefined()
  })

  test('a refused query has none: its message says what it would cost', async () => {
    for (const query of ['{ nothing }', '{ users { nodes { name } } }'])
      expect(await extensionsOf(await fetched(query))).not.toHaveProperty('cost')
  })
})

test.each(['0', 'true', 'yes', '1, 1'])('"Aetia-Cost: %s" is refused', async (value) => {
  const refused = await readAnswer(await fetched(QUERY, { ...ACCEPT, 'aetia-cost': value }))
  expect([refused.status, refusal(refused)]).toEqual([
    400,
    `BAD_USER_INPUT "Aetia-Cost" must be 1; "${value}" came. Leave it out where the cost is not wanted.`,
  ])
})
