import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overTcp } from '../abuse/over-tcp.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const QUERY = '/graphql?query=%7Bgraph%7Bversion%7D%7D'
const JSON_TYPE = { 'content-type': 'application/json' }
const PAGE = { accept: 'text/html' }

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${server.origin}${path}`, { redirect: 'manual', ...init }).then(async (response) => {
    await response.text()
    return response
  })

const ANSWERS: [what: string, path: string, init?: RequestInit][] = [
  ['a query by GET', QUERY],
  ['a query by POST', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ graph { version } }"}' }],
  ['a query with errors', '/graphql?query=%7Bnothing%7D'],
  ['a query that fails in part', '/graphql?query=%7Bgraph%7Bversion%7Dconcepts(after:"x")%7BtotalCount%7D%7D'],
  ['HEAD', QUERY, { method: 'HEAD' }],
  ['OPTIONS', '/graphql', { method: 'OPTIONS' }],
  ['the Sandbox', '/graphql', { headers: PAGE }],
  ['GraphiQL', '/graphiql', { headers: PAGE }],
  ['the explorer', '/', { headers: PAGE }],
  ['a page of a concept', '/concepts/driver:cambered-roads', { headers: PAGE }],
  ['a page that is not there', '/concepts/driver:nothing', { headers: PAGE }],
  ['the schema', '/schema.graphql'],
  ['a redirection', '/', { headers: { accept: 'application/json' } }],
  ['health', '/health/ready'],
  ['an unknown address', '/nothing'],
  ['a broken address', '/%zz'],
  ['an unknown method', '/graphql', { method: 'PUT' }],
  ['a broken body', '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{' }],
  ['a body of another type', '/graphql', { method: 'POST', body: 'a' }],
]

describe.each(ANSWERS)('%s', (...[, path, init]) => {
  test('has its type believed, and tells no other site where it came from', async () => {
    const { headers } = await ask(path, init)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('says whether it may be kept, and refusals may not', async () => {
    const { headers, status } = await ask(path, init)
    expect(headers.get('cache-control')).toMatch(status >= 400 ? /^no-store$/ : /^(?:no-store|no-cache)$/)
  })
})

test.each([
  ['/graphql', PAGE],
  ['/graphiql', PAGE],
  ['/ask?q=x', PAGE],
  ['/concepts/driver:cambered-roads', PAGE],
])('no other site puts the page %s in a frame', async (path, headers) => {
  const response = await ask(path, { headers })
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test.each([
  ['a page', '/graphql', { headers: PAGE }],
  ['an answer', QUERY, {}],
  ['a refusal', '/graphql?query=%7B', {}],
  ['a refusal before anything is read', '/graphql', { method: 'POST', body: 'a' }],
] as [string, string, RequestInit][])('%s at /graphql is one of several at its address', async (_what, path, init) => {
  const { headers } = await ask(path, init)
  expect(headers.get('vary')).toMatch(
    /\baccept, accept-encoding, authorization, aetia-perspective, aetia-cost, aetia-language$/,
  )
})

test('answers that are kept are those without errors', async () => {
  const keeping = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await keeping(QUERY)).toBe('no-cache')
  expect(await keeping('/graphql?query=%7Bnothing%7D')).toBe('no-store')
  expect(await keeping('/graphql?query=%7Bgraph%7Bversion%7Dconcepts(after:"x")%7BtotalCount%7D%7D')).toBe('no-store')
})

test('answers without a route have them as well', async () => {
  for (const bytes of [
    'nonsense\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a\r\nexpect: x\r\n\r\n',
    'GET /graphql HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
  ]) {
    const [answer] = await overTcp(server.origin, bytes)
    expect(answer?.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  }
})
