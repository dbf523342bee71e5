import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { MultiDirectedGraph } from 'graphology'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chain, graphOf } from '../abuse/synthetic-graph.ts'
import { causalPart } from '../notation/causal-part.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'
import { DRAFT, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'

/** The shipped graph. */
const shipped = await openGraph('shipped')
/** A graph with a claim of every sort, a loop and parallel claims. */
const drawn = graphFromLines(
  'driver:slope -CAUSES .7-> a',
  'a -CAUSES-> b',
  'a -PREDISPOSES_TO-> b',
  'b -CAUSES-> a',
  'b -CAUSES-> injury:ache',
  'a -CAUSES negated-> injury:ache',
  'a -CAUSES inferred-> injury:pain',
  'a -CAUSES shortcut-> injury:ache',
  'c -CAUSES-> injury:ache',
  'driver:slope -CAUSES-> d',
  'd -SUBTYPE_OF-> b',
)

let server: TestServer
let small: TestServer
beforeAll(async () => {
  server = await startServer()
  small = await startServer({ environment: { AETIA_MAX_GRAPH_CLAIMS: '6' }, snapshot: drawn })
})
afterAll(() => Promise.all([server.close(), small.close()]))

const get = (query = '', headers: Record<string, string> = {}, method = 'GET', origin = server.origin) =>
  fetch(`${origin}/graph.json${query}`, { method, headers: { 'accept-encoding': 'identity', ...headers } })
const refusalOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
  return [response.status, errors[0]?.extensions.code, errors[0]?.message]
}

interface Serialized {
  readonly attributes: Record<string, unknown>
  readonly nodes: readonly { readonly key: string }[]
  readonly edges: readonly { readonly key: string }[]
}
const keysOf = ({ nodes, edges }: Serialized) => [nodes.map(({ key }) => key), edges.map(({ key }) => key)] as const
const partOf = async (query: string, origin = small.origin) =>
  (await (await get(query, {}, 'GET', origin)).json()) as Serialized

describe('the graph', () => {
  test('is that of the snapshot, in the form that graphology writes and reads', async () => {
    const response = await get()
    const written = await response.text()
    const body = JSON.parse(written)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(body).toEqual(shipped.graph().export())
    expect(MultiDirectedGraph.from(body).export()).toEqual(body)
    expect(body.attributes).toEqual({
      version: shipped.version,
      digest: shipped.digest,
      publishedAt: shipped.publishedAt,
    })
    expect(Buffer.byteLength(written)).toBe(Number(response.headers.get('content-length')))
  })

  test.each(['gzip', 'br'])('is sent as %s where that is accepted, with a weak tag', async (encoding) => {
    const plain = await get()
    const response = await get('', { 'accept-encoding': encoding })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('etag')).toBe(`W/${plain.headers.get('etag')}`)
    expect(await response.text()).toBe(await plain.text())
    const again = await get('', { 'accept-encoding': encoding, 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const signedIn = await get('', { 'accept-encoding': encoding, authorization: 'Bearer nobody' })
    expect(signedIn.headers.get('content-encoding')).toBeNull()
  })

  test('of nothing is empty', async () => {
    const empty = await startServer({ environment: { AETIA_CONTENT: 'none' } })
    expect(keysOf(await partOf('', empty.origin))).toEqual([[], []])
    await empty.close()
  })

  test('may be read by a page of any origin, is not guessed at, and says what it depends on', async () => {
    const { headers } = await get('', { origin: 'https://example.org' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('vary')).toBe('accept-encoding, aetia-perspective')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  test('is kept from pages of other sites that ask without CORS', async () => {
    // fetch() says how it asks by itself.
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    const [response] = (await once(request(`${server.origin}/graph.json`, { headers }).end(), 'response')) as [
      IncomingMessage,
    ]
    expect([response.statusCode, JSON.parse(await text(response)).errors[0].extensions.code]).toEqual([
      400,
      'BAD_REQUEST',
    ])
  })
})

describe('its tag', () => {
  test('is a hash of its bytes', async () => {
    const response = await get()
    const hash = createHash('sha256')
      .update(await response.text())
      .digest('base64url')
    expect(response.headers.get('etag')).toBe(`"${hash.slice(0, 27)}"`)
  })

  test('spares who has these bytes the body', async () => {
    const etag = (await get()).headers.get('etag') ?? ''
    for (const method of ['GET', 'HEAD']) {
      const again = await get('', { 'if-none-match': `W/${etag}` }, method)
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
      expect(again.headers.get('content-length')).toBeNull()
    }
    expect((await get('', { 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('is the same for every server with the same content, and another for each part', async () => {
    const other = await startServer()
    const tags = async (origin: string) => {
      const parts = ['', '?kinds=INJURY', '?kinds=DRIVER,INJURY', '?from=driver:cambered-roads']
      return Promise.all(parts.map(async (part) => (await get(part, {}, 'GET', origin)).headers.get('etag')))
    }
    expect(await tags(other.origin)).toEqual(await tags(server.origin))
    expect(new Set(await tags(server.origin)).size).toBe(4)
    await other.close()
  })

  test('and all other headers come with HEAD as with GET', async () => {
    const named = ['etag', 'cache-control', 'vary', 'content-type', 'content-length']
    const [whole, head] = [await get(), await get('', {}, 'HEAD')]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(named.map((name) => head.headers.get(name))).toEqual(named.map((name) => whole.headers.get(name)))
  })
})

test('while a large one is written, others are answered', async () => {
  const large = await startServer({ snapshot: graphOf(chain(5_000)) })
  const answered: string[] = []
  const graph = get('', {}, 'GET', large.origin).then(async (response) => {
    answered.push('graph')
    expect(keysOf((await response.json()) as Serialized)[1]).toHaveLength(5_000)
  })
  for (const path of ['/health/live', '/health/ready'])
    await fetch(`${large.origin}${path}`).then(() => answered.push(path))
  await graph
  expect(answered).toEqual(['/health/live', '/health/ready', 'graph'])
  await large.close()
})

describe('a part', () => {
  test('between two concepts has the claims of the default projection on a way from one to the other', async () => {
    const [nodes, edges] = keysOf(await partOf('?from=driver:slope&to=injury:ache'))
    expect(nodes).toEqual(['driver:slope', 'injury:ache', keyFor('a'), keyFor('b')])
    expect(edges).toEqual(['claim:c0000', 'claim:c0001', 'claim:c0002', 'claim:c0003', 'claim:c0004'])
  })

  test.each([
    ['driver:cambered-roads', null],
    [null, 'injury:it-band-syndrome'],
    ['driver:cambered-roads', 'injury:it-band-syndrome'],
  ])('from %s to %s has what lies on a walk between them', async (from, to) => {
    const query = new URLSearchParams({ ...(from !== null && { from }), ...(to !== null && { to }) })
    const part = await partOf(`?${query}`, server.origin)
    const claims = causalPart(shipped.claims.values(), from, to)
    expect(keysOf(part)[1]).toEqual(claims.map(({ key }) => key))
    expect(claims.length).toBeGreaterThan(5)
    expect(new Set(keysOf(part)[0])).toEqual(new Set(claims.flatMap(({ subject, object }) => [subject, object])))
    expect(part.attributes).toMatchObject({ ...(from !== null && { from }), ...(to !== null && { to }) })
  })

  test('between two concepts that no path joins is these two', async () => {
    expect(keysOf(await partOf('?from=injury:ache&to=driver:slope'))).toEqual([['driver:slope', 'injury:ache'], []])
  })

  test('of kinds has their concepts, and all claims among them', async () => {
    expect(keysOf(await partOf('?kinds=INJURY,DRIVER'))).toEqual([['driver:slope', 'injury:ache', 'injury:pain'], []])
    const part = await partOf('?kinds=MECHANISM')
    expect(keysOf(part)).toEqual([
      ['a', 'b', 'c', 'd'].map(keyFor),
      ['claim:c0001', 'claim:c0002', 'claim:c0003', 'claim:c0010'],
    ])
    expect(part.attributes).toMatchObject({ kinds: ['MECHANISM'] })
  })

  test('may be limited in both ways', async () => {
    expect(keysOf(await partOf('?from=driver:slope&to=injury:ache&kinds=MECHANISM'))).toEqual([
      [keyFor('a'), keyFor('b')],
      ['claim:c0001', 'claim:c0002', 'claim:c0003'],
    ])
  })

  test('is named by slugs too', async () => {
    expect(await partOf('?from=slope&to=ache')).toEqual(await partOf('?from=driver:slope&to=injury:ache'))
  })
})

describe('a part that cannot be told is refused:', () => {
  test.each([
    ['?form=driver:slope', '"form" is no parameter of the graph; it takes from, to, kinds. Did you mean "from"?'],
    ['?from=slope&from=a', '"from" may come once; ask for each concept in a request of its own.'],
    ['?kinds=INJURY&kinds=DRIVER', '"kinds" may come once; separate kinds by commas.'],
    [
      '?from=driver:slop',
      '"from" must be the id of a concept, such as "driver:slope"; there is no "driver:slop". Did you mean "driver:slope"?',
    ],
    ['?to=', '"to" must be the id of a concept, such as "driver:slope"; there is no "".'],
  ])('%s', async (query, message) => {
    expect(await refusalOf(await get(query, {}, 'GET', small.origin))).toEqual([400, 'BAD_USER_INPUT', message])
  })

  test('kinds that there are not', async () => {
    const [status, code, message] = await refusalOf(await get('?kinds=INJURY,driver'))
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(message).toMatch(/^"kinds" must be kinds .*, INJURY, .*; "driver" came\. Did you mean "DRIVER"\?$/)
  })

  test('a slug that several concepts have', async () => {
    const twice = await startServer({ snapshot: graphFromLines('driver:x -CAUSES-> injury:x') })
    expect(await refusalOf(await get('?from=x', {}, 'GET', twice.origin))).toEqual([
      400,
      'BAD_USER_INPUT',
      '"from" must be an id where several concepts have a slug; "x" may be driver:x or injury:x.',
    ])
    await twice.close()
  })
})

test('a graph of more claims than are sent at once is refused, and its parts are not', async () => {
  const response = await get('', {}, 'GET', small.origin)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('etag')).toBeNull()
  expect(await refusalOf(response)).toEqual([
    400,
    'LIMIT_EXCEEDED',
    'The graph has 11 claims; at most 6 are sent at once (AETIA_MAX_GRAPH_CLAIMS). Ask for a part, by "from", "to" or "kinds"; ask GraphQL for a page at a time; or export it ("aetia export").',
  ])
  expect((await get('?kinds=INJURY', {}, 'GET', small.origin)).status).toBe(200)
})

test('another version is chosen by the header, or by the address', async () => {
  for (const one of [await get('', { 'aetia-perspective': 'asOf=1' }), await get('?asOf=1')])
    expect([one.status, one.headers.get('etag')]).toEqual([200, (await get()).headers.get('etag')])
  for (const seven of [await get('', { 'aetia-perspective': 'asOf=7' }), await get('?asOf=7')])
    expect(await refusalOf(seven)).toEqual([404, 'NOT_FOUND', 'No version "7". The newest is 1.'])
  expect((await refusalOf(await get('', { 'aetia-perspective': '1' }))).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT'])
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not understood', async (method) => {
  const response = await get('', {}, method)
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

describe('a changeset', () => {
  let editing: EditingServer
  beforeAll(async () => {
    editing = await startEditingServer()
    await stageSecretDraft(editing.store)
  })
  afterAll(() => editing.close())

  const draft = { 'aetia-perspective': `changeset=${DRAFT}` }
  const ask = async (headers: Record<string, string>) => fetch(new URL('/graph.json', editing.url), { headers })

  test('is read by who may read drafts, and kept by nobody', async () => {
    const response = await ask({ ...draft, authorization: 'Bearer AUTHOR' })
    const body = await response.text()
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(body).toContain(SECRET)
    expect(JSON.parse(body).attributes).toMatchObject({ version: 2, changeset: DRAFT })
  })

  test('is not read by others', async () => {
    expect((await refusalOf(await ask(draft))).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED'])
    const reader = await ask({ ...draft, authorization: 'Bearer READER' })
    expect((await refusalOf(reader)).slice(0, 2)).toEqual([403, 'FORBIDDEN'])
  })

  test('is in nothing that is published', async () => {
    const response = await ask({ authorization: 'Bearer AUTHOR' })
    expect(await response.text()).not.toContain(SECRET)
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
  })
})
