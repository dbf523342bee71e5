import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { readAnswer, refusal } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** Asks by a method that fetch() refuses to use. */
const asks = (method: string, url: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; allow: string | undefined; body: string }>((resolve, reject) => {
    request(url, { method, headers }, async (response) =>
      resolve({ status: response.statusCode, allow: response.headers.allow, body: await text(response) }),
    )
      .on('error', reject)
      .end()
  })

describe('a method that is not understood', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY'])(
    'is refused with those that are: %s',
    async (method) => {
      const { status, allow, body } = await asks(method, server.url, { 'content-type': 'text/plain' })
      expect([status, allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
      expect(JSON.parse(body).errors).toEqual([
        {
          message: `${method} is not understood at /graphql; use GET or HEAD or POST.`,
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ])
    },
  )

  test.each(['/health/live', '/health/ready', '/schema.graphql', '/graphiql', '/'])(
    'is refused at %s',
    async (path) => {
      const response = await fetch(`${server.origin}${path}`, { method: 'POST', body: 'a' })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] })
    },
  )
})

describe('an address where nothing is', () => {
  test.each([
    '/nothing',
    '/graphql/',
    '/graphql/more',
    '/schema',
    '/..%2f..%2fetc/passwd',
    '/__proto__',
    '/constructor',
    '/*x',
    '/:a(b',
    '/:a((a+)+$)',
    '/a:b:c::',
  ])('is refused: %s', async (path) => {
    const answer = await readAnswer(await fetch(`${server.origin}${path}?query=secret`))
    expect(answer.status).toBe(404)
    expect(refusal(answer)).toBe(`NOT_FOUND There is nothing at ${path}. Queries go to /graphql.`)
  })

  test('is refused whatever is sent there', async () => {
    const response = await fetch(`${server.origin}/nothing`, { method: 'POST', body: 'a'.repeat(100_000) })
    expect((await readAnswer(response)).status).toBe(404)
  })

  test('is shortened in the message when it is long', async () => {
    const answer = await readAnswer(await fetch(`${server.origin}/${'a'.repeat(10_000)}`))
    expect(refusal(answer)).toBe(`NOT_FOUND There is nothing at /${'a'.repeat(199)}.... Queries go to /graphql.`)
  })

  test('is refused when it is broken', async () => {
    const answer = await readAnswer(await fetch(`${server.origin}/%zz`))
    expect([answer.status, refusal(answer)]).toEqual([
      400,
      'BAD_REQUEST The address is not well-formed; write % as %25.',
    ])
  })

  test.each([
    '/graphiql/assets/../../../package.json',
    '/graphiql/assets/..%2f..%2f..%2fpackage.json',
    '/graphiql/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/graphiql/assets/',
    '/graphiql/assets',
  ])('is no way out of the folder of GraphiQL: %s', async (path) => {
    const { status, body } = await asks('GET', `${server.origin}${path}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).not.toContain('"aetia"')
  })
})

describe('HEAD', () => {
  test('has the headers of the answer to GET, and no body', async () => {
    const address = `${server.url}?query=${encodeURIComponent('{ graph { version } }')}`
    const [got, headed] = await Promise.all([fetch(address), fetch(address, { method: 'HEAD' })])
    expect([headed.status, await headed.text()]).toEqual([200, ''])
    for (const header of ['etag', 'content-type', 'content-length', 'cache-control'])
      expect([header, headed.headers.get(header)]).toEqual([header, got.headers.get(header)])
  })

  test.each([
    ['/health/live', 200],
    ['/nothing', 404],
    ['/graphql', 400],
  ])('at %s has status %d', async (path, status) => {
    expect((await fetch(`${server.origin}${path}`, { method: 'HEAD' })).status).toBe(status)
  })
})

describe('what is not a request', () => {
  /** Writes raw bytes, and gives all that comes back until the server hangs up. */
  const send = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.origin)
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      socket.on('error', reject)
      text(socket).then(resolve, reject)
    })

  test('is refused in JSON', async () => {
    const [head, body = ''] = (await send('GRAPH QL\r\n\r\n')).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(body)).toEqual({
      errors: [
        { message: 'This is not an HTTP request that is understood here.', extensions: { code: 'BAD_REQUEST' } },
      ],
    })
  })

  test('because its headers are too long is refused in JSON', async () => {
    const [head, body = ''] = (await send(`GET /${'a'.repeat(70_000)} HTTP/1.1\r\nhost: a\r\n\r\n`)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 431 /)
    expect(JSON.parse(body).errors[0]).toEqual({
      message: 'The address and the headers are too long together; send the query with POST.',
      extensions: { code: 'PAYLOAD_TOO_LARGE' },
    })
  })

  test('because it tells two lengths is refused', async () => {
    const smuggled =
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await send(smuggled)).toMatch(/^HTTP\/1\.1 400 /)
  })
})
