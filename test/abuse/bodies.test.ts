import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { get, post, readAnswer, refusal } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const QUERY = '{"query":"{ graph { version } }"}'
const JSON_TYPE = { 'content-type': 'application/json' }

/** Posts a body under these headers and gives the status and the refusal. */
async function refused(body: RequestInit['body'], headers: Record<string, string> = JSON_TYPE): Promise<string> {
  const answer = await post(server, body, headers)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.extensions.graph).toEqual({ version: 1, digest: expect.stringMatching(/^sha256-tree:/) })
  return `${answer.status} ${refusal(answer)}`
}

describe('a body', () => {
  const filled = (bytes: number) => QUERY.padEnd(bytes)

  test('of 64,000 bytes is read', async () => {
    expect((await post(server, filled(64_000))).data).toEqual({ graph: { version: 1 } })
  })

  test('of 64,001 bytes is refused', async () => {
    expect(await refused(filled(64_001))).toBe(
      '413 PAYLOAD_TOO_LARGE A body may have at most 64000 bytes; 64001 came. Ask for less, or in several requests.',
    )
  })

  test('whose length is not told is refused as soon as it is too long, though it never ends', async () => {
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(16_000)) })
    expect(await refused(endless)).toBe(
      '413 PAYLOAD_TOO_LARGE A body may have at most 64000 bytes; more came. Ask for less, or in several requests.',
    )
  })

  test('may be larger where the configuration says so', async () => {
    const roomy = await startServer({ environment: { AETIA_MAX_BODY_BYTES: '100000' } })
    expect((await post(roomy, filled(99_000))).status).toBe(200)
    await roomy.close()
  })

  test.each([
    ['that is empty', '', 'The body is empty; send {"query": "..."}.'],
    [
      'that is cut off',
      '{"query":"{ graph',
      'The body is not JSON, or has a key "__proto__" or "constructor.prototype", which no query needs; send {"query": "..."}.',
    ],
    ['that is null', 'null', 'The body must be an object such as {"query": "..."}, not null.'],
    [
      'that is a string',
      '"{ graph { version } }"',
      'The body must be an object such as {"query": "..."}, not a string.',
    ],
    ['that is a number', '7', 'The body must be an object such as {"query": "..."}, not a number.'],
    ['without a query', '{}', 'The body must have a "query" that is a string; none came. Send {"query": "..."}.'],
    [
      'with a query that is null',
      '{"query":null}',
      'The body must have a "query" that is a string; null came. Send {"query": "..."}.',
    ],
    [
      'with a query that is a number',
      '{"query":7}',
      'The body must have a "query" that is a string; a number came. Send {"query": "..."}.',
    ],
    [
      'with variables that are a list',
      '{"query":"{ graph { version } }","variables":[]}',
      '`variables` in a POST body must be an object if provided.',
    ],
    ['with a list of none', '[]', 'A list of queries holds 1 to 10 of them; none came.'],
    [
      'with a list in a list',
      `[[${QUERY}]]`,
      'Item 1 of the list must be an object such as {"query": "..."}, not a list.',
    ],
  ])('%s is refused', async (_which, body, message) => {
    expect(await refused(body)).toBe(`400 BAD_REQUEST ${message}`)
  })

  test.each([
    '{"query":"{ graph { version } }","__proto__":{"x":1}}',
    '{"query":"{ graph { version } }","variables":{"__proto__":{"first":1}}}',
    '{"query":"{ graph { version } }","variables":{"constructor":{"prototype":{"x":1}}}}',
    '{"query":"{ graph { version } }","extensions":{"\\u005f_proto__":{"x":1}}}',
  ])('that reaches for the prototype of objects is refused: %s', async (body) => {
    expect(await refused(body)).toMatch(/^400 BAD_REQUEST The body is not JSON, or has a key "__proto__"/)
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('with the hash of a query that is not kept is answered in the words that clients know', async () => {
    const body = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}'
    expect(await refused(body)).toBe('200 PERSISTED_QUERY_NOT_FOUND PersistedQueryNotFound')
  })
})

describe('a content type', () => {
  const refusedType = (came: string) =>
    `415 UNSUPPORTED_MEDIA_TYPE A query comes as "Content-Type: application/json"; ${came} came. Send {"query": "..."} under that header.`

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/graphql+json',
    'application/jsonp',
    'text/json',
    '???',
  ])('of %s is refused', async (type) => {
    expect(await refused(QUERY, { 'content-type': type })).toBe(refusedType(`"${type}"`))
  })

  test('is refused when it is missing', async () => {
    expect(await refused(new TextEncoder().encode(QUERY), {})).toBe(refusedType('none'))
  })

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'APPLICATION/JSON',
    'application/json; profile=x',
  ])('of %s is read', async (type) => {
    expect((await post(server, QUERY, { 'content-type': type })).data).toEqual({ graph: { version: 1 } })
  })

  test.each(['utf-16', 'iso-8859-1', 'utf-7'])('of JSON in %s is refused', async (charset) => {
    expect(await refused(QUERY, { 'content-type': `application/json; charset=${charset}` })).toBe(
      `415 UNSUPPORTED_MEDIA_TYPE JSON is read as UTF-8, not as "${charset}". Send it as UTF-8, and leave the charset out.`,
    )
  })

  test('is refused when the client wants an unknown one', async () => {
    const answer = await post(server, QUERY, { ...JSON_TYPE, accept: 'application/xml' })
    expect(answer.status).toBe(406)
    expect(refusal(answer)).toMatch(
      /^BAD_REQUEST An 'accept' header was provided for this request which does not accept/,
    )
  })
})

describe('a content encoding', () => {
  test.each([
    ['gzip', gzipSync(QUERY)],
    ['gzip', gzipSync(Buffer.alloc(10_000_000))],
    ['br', QUERY],
    ['deflate', QUERY],
    ['identity', QUERY],
    ['gzip, gzip', QUERY],
  ])('of %s is refused', async (encoding, body) => {
    expect(await refused(body, { ...JSON_TYPE, 'content-encoding': encoding })).toBe(
      `415 UNSUPPORTED_MEDIA_TYPE Content-Encoding "${encoding}" is not accepted; send the query as it is, without compression.`,
    )
  })
})

describe('a query in an address', () => {
  test('is answered as in a body', async () => {
    const { data, status } = await get(server, {
      query: 'query A($v: Int) { concepts(first: $v) { nodes { id } } }',
      variables: '{"v":1}',
    })
    expect([status, data.concepts.nodes.length]).toEqual([200, 1])
  })

  test.each([
    ['without a query', '', /^400 BAD_REQUEST GraphQL operations must contain a non-empty `query`/],
    ['with two queries', 'query={a}&query={b}', /^400 BAD_REQUEST The address has "query" 2 times; send it once\.$/],
    [
      'with variables that are not JSON',
      'query={graph{version}}&variables={',
      /^400 BAD_REQUEST The variables search parameter contains invalid JSON\.$/,
    ],
    [
      'with variables that are a list',
      'query={graph{version}}&variables=[]',
      /^400 BAD_REQUEST The variables search parameter should contain a JSON-encoded object\.$/,
    ],
    [
      'that would change something',
      'query=mutation{signOut{outcome}}',
      /^405 BAD_REQUEST GET requests only support query operations, not mutation operations$/,
    ],
    ['with a broken escape', 'query=%zz', /^\d+ GRAPHQL_PARSE_FAILED Syntax Error/],
  ])('%s is refused', async (_which, search, expected) => {
    const answer = await readAnswer(await fetch(`${server.url}?${search}`))
    expect(`${answer.status} ${refusal(answer)}`).toMatch(expected)
    expect(answer.extensions.graph.version).toBe(1)
  })

  test('reaches no prototype by its variables', async () => {
    const answer = await get(server, {
      query: 'query ($a: Int) { concepts(first: $a) { nodes { id } } }',
      variables: '{"__proto__":{"a":1}}',
    })
    expect(answer.data.concepts.nodes).toHaveLength(20)
  })

  test.each([
    ['an image', 'no-cors', 400],
    ['a script that says what it is', 'cors', 200],
    ['a link', 'navigate', 200],
  ])('that %s of another site asks has status %3$d', async (_who, mode, status) => {
    // fetch() lets no caller set these headers, as it should.
    const { request } = await import('node:http')
    const came = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode }
      request(`${server.url}?query=%7Bgraph%7Bversion%7D%7D`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(came).toBe(status)
  })
})
