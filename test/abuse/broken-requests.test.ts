import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { overTcp, type RawAnswer } from './over-tcp.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const lines = (...head: readonly string[]) => `${head.join('\r\n')}\r\n\r\n`
const BROKEN = 'zz\r\n'
const BODY = '{"query":"{ graph { version } }"}'
const POST = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json']
/** No answer to it is kept, so it is owed for a while. */
const owed = lines(...POST, 'aetia-other: 1', `content-length: ${BODY.length}`) + BODY
const whole = lines(...POST, `content-length: ${BODY.length}`) + BODY
const ADDRESS = '/graphql?query=%7Bgraph%7Bversion%7D%7D'

const told = ({ status, body }: RawAnswer) => `${status} ${JSON.parse(body).errors?.[0].extensions.code ?? 'data'}`
const isAlive = async () => (await fetch(`${server.origin}/health/live`)).status

describe('a body in chunks, one of which is broken,', () => {
  test.each([
    ['GET', ADDRESS, []],
    ['HEAD', ADDRESS, []],
    ['POST', '/graphql', ['content-type: application/json']],
    ['POST', '/graphql', ['content-type: text/plain']],
    ['POST', '/graphql', ['content-type: application/json', 'content-encoding: gzip']],
    ['POST', '/graphql', ['content-type: application/json', 'authorization: Bearer x']],
    ['POST', '/graphql', ['content-type: application/json', 'accept: text/event-stream']],
    ['POST', '/nothing', ['content-type: application/json']],
    ['PUT', '/graphql', []],
    ['OPTIONS', '/graphql', []],
    ['GET', '/schema.graphql', []],
    ['GET', '/graphiql', []],
    ['GET', '/graphql', ['accept: text/html']],
  ] as const)('of %s %s %j ends its connection, and nothing else', async (method, path, headers) => {
    const head = lines(`${method} ${path} HTTP/1.1`, 'host: a', ...headers, 'transfer-encoding: chunked')
    await overTcp(server.origin, `${head}${BROKEN}`)
    await overTcp(server.origin, head, `5\r\n{"que\r\n${BROKEN}`)
    await overTcp(server.origin, head, `5\r\n{"que\r\n`, BROKEN, BROKEN)
    expect(await isAlive()).toBe(200)
  })

  test('is refused in JSON', async () => {
    const answers = await overTcp(server.origin, `${lines(...POST, 'transfer-encoding: chunked')}${BROKEN}`)
    expect(answers.map(told)).toEqual(['400 BAD_REQUEST'])
    expect(answers[0]?.headers).toMatchObject({
      connection: 'close',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is refused after the answers to the requests before it', async () => {
    const broken = `${lines(...POST, 'transfer-encoding: chunked')}${BROKEN}`
    expect((await overTcp(server.origin, whole + whole + broken)).map(told)).toEqual([
      '200 data',
      '200 data',
      '400 BAD_REQUEST',
    ])
  })

  test('whose request was answered already gets no second answer', async () => {
    const head = lines('GET /health/live HTTP/1.1', 'host: a', 'transfer-encoding: chunked')
    const answers = await overTcp(server.origin, head, '', '', BROKEN)
    expect(answers.length).toBe(1)
  })
})

describe('bytes that are no request', () => {
  test('are refused after the answers to the requests before them', async () => {
    expect((await overTcp(server.origin, `${whole}nonsense\r\n\r\n`)).map(told)).toEqual([
      '200 data',
      '400 BAD_REQUEST',
    ])
  })

  test('after an event stream end it, without a refusal among its events', async () => {
    const subscription = new URLSearchParams({ query: 'subscription { graphPublished { version } }' })
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1').setEncoding('utf8')
    socket.write(lines(`GET /graphql?${subscription} HTTP/1.1`, 'host: a', 'accept: text/event-stream'))
    let received = ''
    for await (const piece of socket) {
      received += piece
      if (received.includes(':\n\n')) socket.write('nonsense\r\n\r\n')
    }
    expect(received).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(received).not.toContain('errors')
  })
})

describe('a request', () => {
  test('without a host is refused in JSON', async () => {
    const [answer] = await overTcp(server.origin, lines(`GET ${ADDRESS} HTTP/1.1`, 'connection: close'))
    expect(answer && told(answer)).toBe('400 BAD_REQUEST')
    expect(answer?.body).toContain('A request has one \\"Host\\" header; none came.')
  })

  test('with two hosts is refused', async () => {
    const [answer] = await overTcp(
      server.origin,
      lines(`GET ${ADDRESS} HTTP/1.1`, 'host: a', 'host: b', 'connection: close'),
    )
    expect(answer && told(answer)).toBe('400 BAD_REQUEST')
  })

  test.each(['[::1', 'a@b/c', '', '%'])('is answered whatever its host is called: "%s"', async (host) => {
    const [answer] = await overTcp(
      server.origin,
      lines(`GET ${ADDRESS} HTTP/1.1`, `host: ${host}`, 'connection: close'),
    )
    expect(answer && told(answer)).toBe('200 data')
  })

  test('is answered when its target is a whole URL', async () => {
    const target = `http://[::1${ADDRESS}`
    const [answer] = await overTcp(server.origin, lines(`GET ${target} HTTP/1.1`, 'host: a', 'connection: close'))
    expect(answer?.status).toBeLessThan(500)
  })

  test('with an expectation that nobody can meet is refused in JSON', async () => {
    const [answer] = await overTcp(server.origin, lines(...POST, 'content-length: 1000', 'expect: a miracle'))
    expect(answer && told(answer)).toBe('417 BAD_REQUEST')
  })

  test.each(['*x', '/*x', '/:a(', '/a*b?*'])('to the target %s is answered', async (target) => {
    const [answer] = await overTcp(server.origin, lines(`GET ${target} HTTP/1.1`, 'host: a', 'connection: close'))
    expect(answer?.status).toBe(404)
  })

  test('to be a proxy is refused in JSON', async () => {
    const [answer] = await overTcp(server.origin, lines('CONNECT other.example:443 HTTP/1.1', 'host: a'))
    expect(answer && told(answer)).toBe('405 METHOD_NOT_ALLOWED')
  })

  test('to be a proxy behind an answer that is owed ends the connection, and comes before no other answer', async () => {
    const answers = await overTcp(server.origin, `${owed}${lines('CONNECT other.example:443 HTTP/1.1', 'host: a')}`)
    expect(answers.map(told).filter((answer) => answer !== '200 data')).toEqual([])
  })

  test('whose body is longer than its header may say is refused before it is read, whatever its method', async () => {
    const head = ['GET /graphql HTTP/1.1', 'host: a', 'content-length: 100000']
    const [answer] = await overTcp(server.origin, lines(...head))
    expect(answer && told(answer)).toBe('413 PAYLOAD_TOO_LARGE')
  })
})

describe('an upgrade to a WebSocket', () => {
  const upgrade = (...further: readonly string[]) =>
    lines('GET /graphql HTTP/1.1', 'host: a', 'connection: Upgrade', 'upgrade: websocket', ...further)
  const GOOD = ['sec-websocket-version: 13', 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==']

  test.each([
    ['without a key', ['sec-websocket-version: 13']],
    ['with a key that is none', ['sec-websocket-version: 13', 'sec-websocket-key: x']],
    ['of another version', ['sec-websocket-version: 7', 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==']],
    ['with broken protocols', [...GOOD, 'sec-websocket-protocol: a,,b']],
  ])('%s is refused in JSON', async (_which, headers) => {
    const [answer] = await overTcp(server.origin, upgrade(...headers))
    expect(answer && told(answer)).toBe('400 BAD_REQUEST')
    expect(answer?.headers).toMatchObject({ 'sec-websocket-version': '13', 'x-content-type-options': 'nosniff' })
  })

  test('behind a request that is not answered yet is passed over, so that no answer ends up among its frames', async () => {
    const answers = await overTcp(server.origin, `${owed}${upgrade(...GOOD, 'connection: close')}`)
    expect(answers.map(({ status }) => status)).toEqual([200, 400])
  })

  test('with a body is passed over', async () => {
    const [answer] = await overTcp(server.origin, `${upgrade(...GOOD, 'content-length: 3', 'connection: close')}abc`)
    expect(answer?.status).toBe(400)
  })
})
