import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complete, graphOf } from '../abuse/synthetic-graph.ts'
import { createTestServer } from '../notation/start-server.ts'
import { startFollowedServer } from './followed-server.ts'
import { startLoggedServer } from './logged-server.ts'

/** A server that counts the requests which reach its routes. */
async function startRouted(environment: Readonly<Record<string, string>> = {}) {
  const app = await createTestServer({ environment })
  let routed = 0
  app.addHook('onRequest', async () => {
    routed++
  })
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  return { url, routed: () => routed, close: () => app.close() }
}

let server: Awaited<ReturnType<typeof startRouted>>
beforeAll(async () => {
  server = await startRouted()
})
afterAll(() => server.close())

const DRIVER = `query Driver($slug: String!, $first: Int = 3) {
  driver(slug: $slug) { id name leadsTo(kinds: [INJURY], first: $first) { totalCount nodes { id name } } } }`

interface Sent {
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function post(url: string, { body, headers = {} }: Sent) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const { date: _date, 'x-request-id': id, ...lasting } = Object.fromEntries(response.headers)
  return { id, status: response.status, headers: lasting, text: await response.text() }
}

/** A variable that nobody reads makes two requests for one answer. */
const unread = () => ({ unread: randomUUID() })
const asked = (slug: string, more: object = {}) => ({ query: DRIVER, variables: { slug, ...unread() }, ...more })
const withoutId = ({ id: _id, ...answer }: Awaited<ReturnType<typeof post>>) => answer

/** How many requests reached the routes meanwhile. */
async function routedBy(work: () => Promise<unknown>): Promise<number> {
  const before = server.routed()
  await work()
  return server.routed() - before
}

describe('an operation that was answered before', () => {
  test.each([
    ['other variables', asked('leg-length-difference'), {}],
    ['what there is not', asked('no-such-driver'), {}],
    ['its defaults left out', { query: DRIVER, variables: { slug: 'cambered-roads', first: 1 } }, {}],
    ['another media type', asked('cambered-roads'), { accept: 'application/graphql-response+json' }],
    ['an origin', asked('cambered-roads'), { origin: 'https://a.example' }],
    ['compression', asked('cambered-roads', {}), { 'accept-encoding': 'gzip' }],
    ['a language', asked('cambered-roads'), { 'aetia-language': 'de' }],
    ['a language that there is not', asked('cambered-roads'), { 'aetia-language': 'fr' }],
  ])('is answered past the routes as by them: %s', async (_what, body, headers) => {
    const fresh = await startRouted()
    const byRoute = await post(fresh.url, { body, headers })
    expect(fresh.routed()).toBe(1)
    await fresh.close()
    await post(server.url, { body: asked('cambered-roads'), headers })
    let past: Awaited<ReturnType<typeof post>> | undefined
    expect(
      await routedBy(async () => {
        past = await post(server.url, { body, headers })
      }),
    ).toBe(0)
    expect(past?.id).toMatch(/^[\da-f-]{36}$/)
    expect(past && withoutId(past)).toEqual(withoutId(byRoute))
  })

  test('is found by its name among the operations of a document', async () => {
    const query = 'query A { graph { version } } query B { graph { claimCount } }'
    const body = (operationName: string) => ({ query, operationName, variables: unread() })
    await post(server.url, { body: body('A') })
    expect(await routedBy(() => post(server.url, { body: body('A') }))).toBe(0)
    expect(await routedBy(() => post(server.url, { body: body('B') }))).toBe(1)
    expect(JSON.parse((await post(server.url, { body: body('B') })).text).data.graph).toHaveProperty('claimCount')
    const wrong = await post(server.url, { body: body('C') })
    expect(JSON.parse(wrong.text).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })
})

describe('goes through the routes, and is answered as before', () => {
  beforeAll(async () => {
    await post(server.url, { body: asked('cambered-roads') })
  })
  const { query, variables } = asked('cambered-roads')

  test.each([
    ['a variable of another type', { query, variables: { slug: 7 } }, 'BAD_USER_INPUT'],
    ['a variable left out', { query, variables: unread() }, 'BAD_USER_INPUT'],
    ['a page that is too long', { query, variables: { slug: 'cambered-roads', first: 5_000 } }, 'BAD_USER_INPUT'],
    ['text that no store keeps', { query, variables: { slug: 'a\0b' } }, 'BAD_USER_INPUT'],
    ['half of a surrogate pair', `{"query":${JSON.stringify(query)},"variables":{"slug":"\\ud800"}}`, 'BAD_USER_INPUT'],
    ['a body that is no JSON', `{"query":${JSON.stringify(query)}`, 'BAD_REQUEST'],
    ['a key of prototypes', `{"query":${JSON.stringify(query)},"__proto__":{"a":1}}`, 'BAD_REQUEST'],
    ['variables that are a list', { query, variables: [] }, 'BAD_REQUEST'],
    ['deep variables', { query, variables: { slug: JSON.parse('['.repeat(60) + ']'.repeat(60)) } }, 'LIMIT_EXCEEDED'],
    [
      'extensions',
      { query, variables, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'BAD_REQUEST',
    ],
  ])('%s', async (_what, body, code) => {
    let answer: Awaited<ReturnType<typeof post>> | undefined
    const routed = await routedBy(async () => {
      answer = await post(server.url, { body })
    })
    expect(routed).toBe(1)
    expect(JSON.parse(answer?.text ?? '').errors[0].extensions.code).toBe(code)
    const fresh = await startRouted()
    expect(answer && withoutId(answer)).toEqual(withoutId(await post(fresh.url, { body })))
    await fresh.close()
  })

  test.each([
    ['a token', { authorization: 'Bearer aetia_session_none' }],
    ['a cost that is asked for', { 'aetia-cost': 'true' }],
    ['a perspective', { 'aetia-perspective': 'asOf=1' }],
  ])('%s', async (_what, headers) => {
    await post(server.url, { body: asked('cambered-roads'), headers })
    expect(await routedBy(() => post(server.url, { body: asked('cambered-roads'), headers }))).toBe(1)
  })
})

test('an answer that is too large for its limits is refused as by the routes', async () => {
  const tight = await startRouted({ AETIA_MAX_ANSWER_BYTES: '4000' })
  const query = 'query Concepts($first: Int!) { concepts(first: $first) { nodes { id name summary } } }'
  await post(tight.url, { body: { query, variables: { first: 1 } } })
  const refused = await post(tight.url, { body: { query, variables: { first: 60 } } })
  expect(JSON.parse(refused.text).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  await tight.close()
})

test('an answer that a clock cut short is not kept', async () => {
  let now = 0
  const app = await createTestServer({
    environment: { AETIA_PATH_EXPANSIONS: '1000000000', AETIA_PATH_MS: '1' },
    snapshot: graphOf(complete(22)),
  })
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const query = `query Paths($to: ID!) { causalPaths(question: { from: ["mechanism:n0"], to: [$to], maxLength: 11 }) {
    totalCount completeness { exact } } }`
  for (const to of ['n1', 'n1', 'n2', 'n2']) {
    const { headers, text } = await post(url, { body: { query, variables: { to: `mechanism:${to}`, number: now++ } } })
    expect(JSON.parse(text).data.causalPaths.completeness.exact).toBe(false)
    expect(headers['cache-control']).toContain('no-store')
  }
  await app.close()
})

test('a new version is read at once', async () => {
  const followed = await startFollowedServer()
  const query = 'query Version { graph { version } }'
  const version = async () => {
    const { text } = await post(followed.url, { body: { query, variables: unread() } })
    return JSON.parse(text).data.graph.version
  }
  const before = await version()
  expect(await version()).toBe(before)
  await followed.publish()
  await expect.poll(version).toBe(before + 1)
  await followed.close()
})

test('is written to the log and counted as any other request', async () => {
  const logged = await startLoggedServer({ AETIA_SLOW_MS: '1', AETIA_METRICS: 'on' })
  const url = `${logged.origin}/graphql`
  const query =
    'query Slow($first: Int!) { concepts(first: $first) { nodes { id claims(first: 50) { nodes { id sentence } } } } }'
  await expect.poll(() => logged.lines.splice(0).length).toBe(1)
  const sent = () => post(url, { body: { query, variables: { first: 60, ...unread() } } })
  const first = await sent()
  await expect.poll(() => logged.lines.filter(({ msg }) => msg === 'request completed').length).toBe(1)
  const before = logged.lines.splice(0)
  const second = await sent()
  await expect.poll(() => logged.lines.filter(({ msg }) => msg === 'request completed').length).toBe(1)
  const shape = (lines: typeof before, id: string | undefined) =>
    lines.map(({ level, msg, reqId, req, operation, ...rest }) => ({
      level,
      msg,
      isOfRequest: reqId === id,
      req,
      operation,
      names: Object.keys(rest).sort(),
    }))
  const sorted = <Line extends { readonly msg: unknown }>(lines: readonly Line[]) =>
    lines.toSorted((a, b) => (String(a.msg) < String(b.msg) ? -1 : 1))
  expect(sorted(shape(logged.lines, second.id))).toEqual(sorted(shape(before, first.id)))
  const metrics = await (await fetch(`${logged.origin}/metrics`)).text()
  expect(metrics).toMatch(/requests_total\{[^}]*route="\/graphql"[^}]*\} 2\n/)
  await logged.close()
})
