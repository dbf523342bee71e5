import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const json = { 'content-type': 'application/json' }
const post = (query: string): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify({ query }) })

test.each([
  ['a whole answer', 'graphql', post('{ graph { version } }')],
  [
    'an answer in part',
    'graphql',
    post('{ graph { version } driver(slug: "cambered-roads") { leadsTo(first: 0) { totalCount } } }'),
  ],
  ['a syntax error', 'graphql', post('{')],
  ['a validation error', 'graphql', post('{ nobody }')],
  [
    'a limit',
    'graphql',
    post(`{ ${Array.from({ length: 11 }, (_, index) => `a${index}: graph { version }`).join(' ')} }`),
  ],
  ['an unknown operation', 'graphql', post('mutation { a }')],
  ['an answer to GET', 'graphql?query=%7Bgraph%7Bversion%7D%7D', {}],
  ['a GET without a query', 'graphql', {}],
  ['a GET of variables that are not JSON', 'graphql?query=%7Ba%7D&variables=%7B', {}],
  ['a batch that is empty', 'graphql', { ...post(''), body: '[]' }],
  ['a body that is not JSON', 'graphql', { ...post(''), body: '{' }],
  ['a body that is too large', 'graphql', { ...post(''), body: ' '.repeat(70_000) }],
  ['a content type that is not known', 'graphql', { method: 'POST', body: 'a' }],
  ['a method that is not known', 'graphql', { method: 'DELETE' }],
  [
    'an accept header that cannot be met',
    'graphql',
    { ...post('{ graph { version } }'), headers: { ...json, accept: 'image/png' } },
  ],
  ['an address where nothing is', 'nothing', {}],
  ['an address that is broken', '%zz', {}],
] as [string, string, RequestInit][])('%s says which graph was read, and has an id', async (_which, path, init) => {
  const response = await fetch(`${server.origin}/${path}`, init)
  const { version, digest } = await openGraph('shipped')
  expect((await response.json()).extensions).toEqual({ graph: { version, digest } })
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
})
