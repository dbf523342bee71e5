import { request as httpRequest } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { complete, graphOf } from '../abuse/synthetic-graph.ts'
import { type ReadFamily, readMetrics } from '../notation/metrics-text.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const TOKEN = 'a-secret-for-tests'

async function started(environment: Readonly<Record<string, string>>): Promise<TestServer> {
  const server = await startServer({ environment })
  onTestFinished(() => server.close())
  return server
}

async function scrape({ origin }: TestServer): Promise<ReadFamily[]> {
  const answer = await fetch(`${origin}/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return readMetrics(await answer.text(), 'PROMETHEUS')
}

/** The values of one metric, by their labels. */
const valuesOf = (families: readonly ReadFamily[], name: string): Record<string, number> =>
  Object.fromEntries(
    families
      .flatMap(({ samples }) => samples)
      .filter((sample) => sample.name === name)
      .map(({ labels, value }) => [Object.values(labels).join(' '), value]),
  )

const ask = async ({ url }: TestServer, query: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${url}?${new URLSearchParams({ query })}`, { headers })
  await answer.text()
  return answer
}

describe('who may read them', () => {
  const status = async (
    environment: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ): Promise<number | undefined> => {
    const { origin } = await started(environment)
    return new Promise((resolve, reject) => {
      httpRequest(`${origin}/metrics`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  }

  test('by default nobody', async () => {
    expect(await status({})).toBe(404)
  })

  test.each([
    [{}, 200],
    [{ host: 'localhost:4000' }, 200],
    [{ host: 'rebound.example' }, 404],
    [{ 'x-forwarded-for': '127.0.0.1' }, 404],
    [{ forwarded: 'for=127.0.0.1' }, 404],
    [{ via: '1.1 cache' }, 404],
    [{ origin: 'https://evil.example' }, 404],
  ] as [Record<string, string>, number][])(
    'local: a program of this machine that asks directly: %j',
    async (headers, expected) => {
      expect(await status({ AETIA_METRICS: 'local' }, headers)).toBe(expected)
    },
  )

  test.each([
    [{}, 401],
    [{ authorization: `Bearer ${TOKEN}` }, 200],
    [{ authorization: `Bearer ${TOKEN}x` }, 401],
    [{ authorization: 'Bearer null' }, 401],
    [{ authorization: TOKEN }, 401],
  ] as [Record<string, string>, number][])('token: holders of the token: %j', async (headers, expected) => {
    expect(await status({ AETIA_METRICS: 'token', AETIA_METRICS_TOKEN: TOKEN }, headers)).toBe(expected)
  })

  test('on: everybody', async () => {
    expect(await status({ AETIA_METRICS: 'on' }, { host: 'public.example', via: '1.1 cache' })).toBe(200)
  })
})

describe('what they say', () => {
  test('answers are counted by route, method, status and kind, kept ones too', async () => {
    const server = await started({ AETIA_METRICS: 'on' })
    const first = await ask(server, '{ graph { version } }')
    await ask(server, '{ graph { version } }')
    await ask(server, '{ graph { version } }', { 'if-none-match': first.headers.get('etag') ?? '' })
    await ask(server, '{ nothing }')
    await (await fetch(`${server.origin}/no/${'such-'.repeat(40)}route`)).text()
    const families = await scrape(server)
    expect(valuesOf(families, 'aetia_requests_total')).toEqual({
      '/graphql GET 2xx query': 2,
      '/graphql GET 3xx query': 1,
      '/graphql GET 2xx none': 1,
      'other GET 4xx none': 1,
    })
    expect(valuesOf(families, 'aetia_answer_cache_total')).toEqual({ hit: 2, miss: 2 })
    expect(valuesOf(families, 'aetia_operation_duration_seconds_count')).toEqual({ query: 1 })
    expect(valuesOf(families, 'aetia_graph_version')).toEqual({ '': 1 })
    expect(valuesOf(families, 'aetia_graph_stale_seconds')).toEqual({ '': 0 })
    expect(valuesOf(families, 'aetia_webhook_deliveries_pending')).toEqual({ '': 0 })
    expect(valuesOf(families, 'aetia_mails_pending')).toEqual({ '': 0 })
    expect(valuesOf(families, 'process_resident_memory_bytes')['']).toBeGreaterThan(1e6)
    expect(valuesOf(families, 'nodejs_eventloop_lag_p99_seconds')['']).toBeGreaterThanOrEqual(0)
  })

  test('bounds that cut answers short are counted', async () => {
    const server = await startServer({
      environment: {
        AETIA_METRICS: 'on',
        AETIA_PATH_EXPANSIONS: '1000',
        AETIA_PATH_MS: '600000',
        AETIA_DEADLINE_MS: '600000',
      },
      snapshot: graphOf(complete(22)),
    })
    onTestFinished(() => server.close())
    await ask(
      server,
      '{ causalPaths(from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11, first: 1) { totalCount } }',
    )
    expect(valuesOf(await scrape(server), 'aetia_questions_stopped_total')).toMatchObject({
      expansions: expect.toSatisfy((count: number) => count > 0),
      time: 0,
      memory: 0,
      deadline: 0,
    })
  })

  test('open subscriptions are counted until they end', async () => {
    const server = await started({ AETIA_METRICS: 'on' })
    const leaves = new AbortController()
    const query = 'subscription { graphPublished { version } }'
    const stream = await fetch(`${server.url}?${new URLSearchParams({ query })}`, {
      headers: { accept: 'text/event-stream' },
      signal: leaves.signal,
    })
    expect(stream.status).toBe(200)
    const open = await scrape(server)
    expect(valuesOf(open, 'aetia_subscriptions_open')).toEqual({ '': 1 })
    expect(valuesOf(open, 'aetia_streams_open')).toEqual({ '': 1 })
    leaves.abort()
    await expect.poll(async () => valuesOf(await scrape(server), 'aetia_subscriptions_open')).toEqual({ '': 0 })
    expect(valuesOf(await scrape(server), 'aetia_subscriptions_total')).toEqual({ '': 1 })
  })

  test('a store that does not answer leaves out what only it knows', async () => {
    const server = await startServer({
      environment: { AETIA_METRICS: 'on' },
      staleSince: () => new Date(Date.now() - 60_000).toISOString(),
      stores: new Proxy({} as never, { get: () => ({ pendingDeliveryCount: fail, pendingMailCount: fail }) }),
    })
    onTestFinished(() => server.close())
    const families = await scrape(server)
    expect(valuesOf(families, 'aetia_webhook_deliveries_pending')).toEqual({})
    expect(valuesOf(families, 'aetia_graph_stale_seconds')['']).toBeGreaterThanOrEqual(60)
  })

  test('OpenMetrics comes where it is accepted, at any time', async () => {
    const server = await started({ AETIA_METRICS: 'on' })
    await ask(server, '{ graph { version } }')
    for (let times = 0; times < 2; times++) {
      const headers = { accept: 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5' }
      const answer = await fetch(`${server.origin}/metrics`, { headers })
      expect(answer.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8')
      const families = readMetrics(await answer.text(), 'OPEN_METRICS')
      expect(valuesOf(families, 'aetia_requests_total')).toMatchObject({ '/graphql GET 2xx query': 1 })
      expect(valuesOf(await scrape(server), 'aetia_requests_total')).toMatchObject({ '/graphql GET 2xx query': 1 })
    }
  })

  test('no label grows with what strangers send', async () => {
    const server = await started({ AETIA_METRICS: 'on' })
    for (let each = 0; each < 20; each++) {
      await (await fetch(`${server.origin}/${each}`, { method: 'PURGE' })).text()
      await ask(server, `query Name${each} { graph { version } }`)
    }
    const requests = (await scrape(server)).find(({ name }) => name === 'aetia_requests_total')
    expect(requests?.samples.map(({ labels }) => labels)).toEqual([
      { route: 'other', method: 'other', status: '4xx', operation: 'none' },
      { route: '/graphql', method: 'GET', status: '2xx', operation: 'query' },
    ])
  })
})

const fail = () => Promise.reject(new Error('the store is away'))
