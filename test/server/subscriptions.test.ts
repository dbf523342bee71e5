import { once } from 'node:events'
import { connect } from 'node:net'
import { createClient as createStreamClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { until } from '../notation/until.ts'
import { type FollowedServer, startFollowedServer } from './followed-server.ts'

const FOLLOW = 'subscription ($since: Int) { graphPublished(since: $since) { version digest } }'
const PROTOCOL = 'graphql-transport-ws'

let server: FollowedServer
beforeEach(async () => {
  server = await startFollowedServer()
})
afterEach(() => server.close())

/** Another server for one test. */
async function another(environment: Readonly<Record<string, string>>, keepAliveMilliseconds?: number) {
  const other = await startFollowedServer(environment, keepAliveMilliseconds)
  onTestFinished(() => other.close())
  return other
}

interface Event {
  readonly data?: { readonly graphPublished: { readonly version: number } } | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  readonly extensions?: { readonly graph?: { readonly version: number } }
}

interface Asked {
  readonly query: string
  readonly variables?: Record<string, unknown>
}

/** Both ways to follow, by the clients of those who wrote the protocols. */
const WAYS = [
  {
    way: 'graphql-ws',
    follow({ socketUrl }: FollowedServer, asked: Asked, authorization?: string): AsyncIterableIterator<Event> {
      const client = createSocketClient({
        url: socketUrl,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(authorization !== undefined && { connectionParams: { authorization } }),
      })
      onTestFinished(() => client.dispose())
      return client.iterate(asked) as AsyncIterableIterator<Event>
    },
  },
  {
    way: 'server-sent events',
    follow({ url }: FollowedServer, asked: Asked, authorization?: string): AsyncIterableIterator<Event> {
      const client = createStreamClient({
        url,
        retryAttempts: 0,
        ...(authorization !== undefined && { headers: { authorization } }),
      })
      onTestFinished(() => client.dispose())
      return client.iterate(asked) as AsyncIterableIterator<Event>
    },
  },
] as const

/**
 * The codes of what is answered first. Errors of graphql-ws are thrown by its client; those of
 * server-sent events are an answer, or a response of HTTP where there is no stream yet.
 */
async function codesOf(events: AsyncIterableIterator<Event>): Promise<(string | undefined)[] | undefined> {
  const errors = await events.next().then(
    ({ value }) => (value as Event).errors,
    async (error: unknown) =>
      error instanceof Error && 'response' in error
        ? ((await (error.response as Response).json()) as Event).errors
        : (error as Event['errors']),
  )
  return errors?.map(({ extensions }) => extensions?.code)
}

describe.each(WAYS)('over $way', ({ follow }) => {
  test('followers get every version as it is served, with the version that answered', async () => {
    const events = follow(server, { query: FOLLOW })
    const first = events.next()
    await server.untilListening(1)
    await server.publish()
    const { value } = await first
    expect(value).toMatchObject({ data: { graphPublished: { version: 2 } }, extensions: { graph: { version: 2 } } })
    await events.return?.()
    await server.untilListening(0)
  })

  test('a client that returns with its last version misses nothing', async () => {
    for (let count = 0; count < 4; count++) await server.publish()
    const events = follow(server, { query: FOLLOW, variables: { since: 2 } })
    const versions: (number | undefined)[] = []
    for await (const { data } of events) {
      versions.push(data?.graphPublished.version)
      if (versions.length === 2) await server.publish()
      if (versions.length === 4) break
    }
    expect(versions).toEqual([3, 4, 5, 6])
  })

  test('who comes from a version that is not there yet is told at once, and can start anew', async () => {
    await server.publish()
    expect(await codesOf(follow(server, { query: FOLLOW, variables: { since: 999 } }))).toEqual(['VERSION_AHEAD'])
    expect(server.listening()).toBe(0)
    const events = follow(server, { query: FOLLOW, variables: { since: 2 } })
    const next = events.next()
    await server.untilListening(1)
    await server.publish()
    expect((await next).value).toMatchObject({ data: { graphPublished: { version: 3 } } })
  })

  test.each([1, 3, 5])('who follows while the store is restored, to version %i, is told', async (restored) => {
    for (let count = 0; count < 2; count++) await server.publish()
    const events = follow(server, { query: FOLLOW })
    const first = codesOf(events)
    await server.untilListening(1)
    await server.restore(restored)
    expect(await first).toEqual(['VERSION_AHEAD'])
    expect(server.listening()).toBe(0)
    expect(server.history.current().version).toBe(restored)
  })

  test.each([
    ['a query', '{ graph { version } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a mutation', 'mutation { signOut { outcome } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['what does not parse', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what is not there', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two things at once',
      'subscription { a: graphPublished { version } b: graphPublished { version } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a version below none', 'subscription { graphPublished(since: -1) { version } }', 'BAD_USER_INPUT'],
    [
      'a version that is no number',
      'subscription { graphPublished(since: "x") { version } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too long a document', `subscription { graphPublished { version } } #${'x'.repeat(16_000)}`, 'LIMIT_EXCEEDED'],
    ['too many tokens', `subscription { graphPublished { ${'version '.repeat(1_000)} } }`, 'LIMIT_EXCEEDED'],
    [
      'too many aliases',
      `subscription { graphPublished { ${Array.from({ length: 31 }, (_, at) => `a${at}: version`).join(' ')} } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'too many directives',
      `subscription { graphPublished { version ${'@include(if: true) '.repeat(31)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused as a query would be', async (_what, query, code) => {
    expect(await codesOf(follow(server, { query }))).toContain(code)
    expect(server.listening()).toBe(0)
  })

  test('variables of another type, and text that no store keeps, are refused', async () => {
    const asked = { query: 'subscription ($since: Int!) { graphPublished(since: $since) { version } }' }
    expect(await codesOf(follow(server, { ...asked, variables: { since: 'x' } }))).toEqual(['BAD_USER_INPUT'])
    expect(await codesOf(follow(server, asked))).toEqual(['BAD_USER_INPUT'])
    expect(await codesOf(follow(server, { query: FOLLOW, variables: { other: '\0' } }))).toEqual(['BAD_USER_INPUT'])
  })

  test('a schema that is hidden is not told by suggestions', async () => {
    const hidden = await another({ AETIA_INTROSPECTION: 'off' })
    const errors = await follow(hidden, { query: 'subscription { graphPublishe { version } }' })
      .next()
      .then(
        ({ value }) => (value as Event).errors,
        (error: unknown) => error as Event['errors'],
      )
    expect(JSON.stringify(errors)).not.toContain('Did you mean')
  })

  test('a credential that is not good is refused before anything is followed', async () => {
    await expect(follow(server, { query: FOLLOW }, 'Bearer bad').next()).rejects.toBeDefined()
    expect(server.listening()).toBe(0)
  })

  test('the log cannot be read: the follower is told UNAVAILABLE, and nothing of why', async () => {
    const events = follow(server, { query: FOLLOW })
    const first = codesOf(events)
    await server.untilListening(1)
    await server.publishWhileAway(new StoreUnavailable('a secret address'))
    expect(await first).toEqual(['UNAVAILABLE'])
  })
})

/** A WebSocket that has said who it is, by hand. `closed` is the code that it ends with. */
async function greeted({ socketUrl }: FollowedServer, headers: Readonly<Record<string, string>> = {}) {
  const socket = new WebSocket(socketUrl, PROTOCOL, { headers })
  socket.on('error', () => {})
  const closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }))
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  onTestFinished(() => socket.terminate())
  return { socket, closed }
}

const subscribe = (id: string, query = 'subscription { graphPublished { version } }') =>
  JSON.stringify({ id, type: 'subscribe', payload: { query } })

/** The status of a refused upgrade. */
async function refusedUpgrade(url: string, headers: Readonly<Record<string, string>> = {}) {
  const socket = new WebSocket(url, PROTOCOL, { headers })
  socket.on('error', () => {})
  const [, response] = await once(socket, 'unexpected-response')
  const body = JSON.parse(Buffer.concat(await response.toArray()).toString())
  return `${response.statusCode} ${body.errors[0].extensions.code}`
}

describe('a WebSocket', () => {
  test.each([
    ['what is not JSON', 'garbage', 4400],
    ['a message of no type', '{}', 4400],
    ['a message of no known type', '{"type":"nothing"}', 4400],
    ['half a frame of binary', Buffer.from([0xff, 0xfe, 0x00]), 4400],
    ['a subscription without an id', '{"type":"subscribe","payload":{"query":"{a}"}}', 4400],
    ['a second greeting', '{"type":"connection_init"}', 4429],
    ['a message longer than a body may be', `"${'x'.repeat(64_000)}"`, 1009],
  ])('that sends %s is closed with the code for it', async (_what, message, code) => {
    const { socket, closed } = await greeted(server)
    socket.send(subscribe('one'))
    await server.untilListening(1)
    socket.send(message)
    expect((await closed).code).toBe(code)
    await server.untilListening(0)
  })

  test('is closed when it subscribes before it greets, or speaks another protocol', async () => {
    const early = new WebSocket(server.socketUrl, PROTOCOL)
    await once(early, 'open')
    early.send(subscribe('one'))
    expect((await once(early, 'close'))[0]).toBe(4401)
    const other = new WebSocket(server.socketUrl)
    expect((await once(other, 'close'))[0]).toBe(4406)
  })

  test('is closed after a while without a greeting', async () => {
    const silent = new WebSocket(server.socketUrl, PROTOCOL)
    expect((await once(silent, 'close'))[0]).toBe(4408)
  })

  test('whose credential is not good is closed as forbidden, and says why', async () => {
    const socket = new WebSocket(server.socketUrl, PROTOCOL, { headers: { authorization: 'Bearer bad' } })
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([4403, 'This token is good for nothing.'])
  })

  test('has as many subscriptions at once as are allowed, and may go on after one ended', async () => {
    const small = await another({ AETIA_MAX_SUBSCRIPTIONS: '2' })
    const { socket } = await greeted(small)
    socket.send(subscribe('one'))
    socket.send(subscribe('two'))
    await small.untilListening(2)
    socket.send(subscribe('three'))
    const [answer] = await once(socket, 'message')
    expect(JSON.parse(String(answer))).toMatchObject({
      id: 'three',
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    })
    socket.send('{"id":"one","type":"complete"}')
    await small.untilListening(1)
    socket.send(subscribe('three'))
    await small.untilListening(2)
  })

  test('takes one place of those there are, whatever way they are taken, and gives it back', async () => {
    const small = await another({ AETIA_MAX_CONNECTIONS: '2' })
    const { socket } = await greeted(small)
    const stream = await fetch(`${small.url}?query=subscription{graphPublished{version}}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(await refusedUpgrade(small.socketUrl)).toBe('503 LIMIT_EXCEEDED')
    const refused = await fetch(`${small.url}?query=subscription{graphPublished{version}}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    await stream.body?.cancel()
    socket.terminate()
    await small.untilListening(0)
    await greeted(small)
    await greeted(small)
  })

  test.each([
    ['https://example.org', 'opens'],
    ['https://other.example', '403 FORBIDDEN'],
    ['null', '403 FORBIDDEN'],
    ['not an origin', '403 FORBIDDEN'],
    ['https://a.b.pages.example', 'opens'],
    ['https://evil-pages.example', '403 FORBIDDEN'],
  ])('of a page of %s: %s', async (origin, expected) => {
    const strict = await another({ AETIA_CORS_ORIGINS: 'https://example.org, https://*.pages.example' })
    const outcome =
      expected === 'opens'
        ? await greeted(strict, { origin }).then(() => 'opens')
        : await refusedUpgrade(strict.socketUrl, { origin })
    expect(outcome).toBe(expected)
  })

  test('of a page of this very server opens whatever origins are allowed', async () => {
    const strict = await another({ AETIA_CORS_ORIGINS: 'https://example.org' })
    await greeted(strict, { origin: new URL(strict.url).origin })
  })

  test('has no perspective', async () => {
    expect(await refusedUpgrade(server.socketUrl, { 'aetia-perspective': 'asOf=1' })).toBe('400 BAD_USER_INPUT')
  })

  test('leaves no listener behind when it vanishes', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => greeted(server)))
    for (const { socket } of clients) socket.send(subscribe('one'))
    await server.untilListening(20)
    for (const { socket } of clients) socket.terminate()
    await server.untilListening(0)
    await server.publish()
  })

  test('is dropped when it no longer answers pings', async () => {
    const impatient = await another({}, 50)
    const { socket, closed } = await greeted(impatient)
    socket.send(subscribe('one'))
    await impatient.untilListening(1)
    // It is there, but reads nothing more, as half a connection does.
    socket.pause()
    await impatient.untilListening(0)
    socket.resume()
    expect((await closed).code).toBe(1006)
  })

  test('stays open while it answers pings', async () => {
    const impatient = await another({}, 30)
    const { socket } = await greeted(impatient)
    let pings = 0
    socket.on('ping', () => pings++)
    await until(() => pings >= 5)
    expect(socket.readyState).toBe(WebSocket.OPEN)
  })

  test('is cut off when it keeps asking and reads nothing', async () => {
    // Nothing else is to end it: no ping for as long as the test may take.
    const patient = await another({}, 600_000)
    const { socket } = await greeted(patient)
    socket.send(subscribe('one'))
    await patient.untilListening(1)
    socket.pause()
    // Each is answered with as much.
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } })
    const flood = setInterval(() => {
      if (socket.readyState === WebSocket.OPEN && socket.bufferedAmount < 1e7) socket.send(ping)
    }, 1)
    onTestFinished(() => clearInterval(flood))
    await patient.untilListening(0)
  })

  test('is closed as going away when the server stops, so that its client comes back', async () => {
    const stopping = await startFollowedServer()
    const { socket, closed } = await greeted(stopping)
    socket.send(subscribe('one'))
    await stopping.untilListening(1)
    await stopping.close()
    expect((await closed).code).toBe(1001)
    expect(stopping.listening()).toBe(0)
  })

  test('whose client never says goodbye does not keep the server from stopping', async () => {
    const stopping = await startFollowedServer()
    const { socket, closed } = await greeted(stopping)
    socket.pause()
    await stopping.close()
    socket.resume()
    await closed
  })
})

describe('an event stream', () => {
  const open = (target: FollowedServer, headers: Readonly<Record<string, string>> = {}, search = '') =>
    fetch(`${target.url}?query=subscription($since:Int){graphPublished(since:$since){version}}${search}`, {
      headers: { accept: 'text/event-stream', ...headers },
    })

  /** The events of a stream, as text, until there are enough. */
  async function text(response: Response, enough: RegExp): Promise<string> {
    const decoder = new TextDecoder()
    let read = ''
    for await (const chunk of response.body ?? []) {
      read += decoder.decode(chunk, { stream: true })
      if (enough.test(read)) break
    }
    return read
  }

  test('by GET has its variables in the address, and is not to be kept', async () => {
    const response = await open(server, { 'if-none-match': '*' }, '&variables={"since":0}')
    expect([response.status, response.headers.get('content-type'), response.headers.get('etag')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      null,
    ])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await text(response, /version/)).toMatch(
      /^:\n\nevent: next\nid: 1\ndata: \{"data":\{"graphPublished":\{"version":1\}\}/,
    )
  })

  test('names each event by its version, also where no field asks for that', async () => {
    await server.publish()
    const query = encodeURIComponent('subscription { graphPublished(since: 0) { digest } }')
    const response = await fetch(`${server.url}?query=${query}`, { headers: { accept: 'text/event-stream' } })
    const read = await text(response, /id: 2\n/)
    expect([...read.matchAll(/^id: (.*)$/gm)].map(([, id]) => id)).toEqual(['1', '2'])
  })

  test('goes on after the version in Last-Event-ID, which is newer than the one in its address', async () => {
    for (let count = 0; count < 3; count++) await server.publish()
    const response = await open(server, { 'last-event-id': '3' }, '&variables={"since":0}')
    expect(await text(response, /id: 4\n/)).toMatch(/^:\n\nevent: next\nid: 4\n/)
  })

  test('comes back to a store that was restored from before its Last-Event-ID: it is told, and ends', async () => {
    const response = await open(server, { 'last-event-id': '7' })
    expect(await response.text()).toMatch(/"VERSION_AHEAD".*\n\nevent: complete\nid: complete\n/)
  })

  test.each(['x', '-1', '1.5', '1e3', '99999999999', '2147483648'])('with Last-Event-ID: %s is refused', async (id) => {
    const response = await open(server, { 'last-event-id': id })
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(server.listening()).toBe(0)
  })

  test('tells a browser that returns to stop, once it has ended for good', async () => {
    const response = await open(server, { 'last-event-id': 'complete' })
    expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
      204,
      'no-store',
      '',
    ])
  })

  test('has no last id after a failure, so a browser returns with the id it has', async () => {
    const response = await open(server)
    await server.untilListening(1)
    await server.publishWhileAway(new StoreUnavailable('away'))
    expect(await response.text()).toMatch(/"UNAVAILABLE".*\n\nevent: complete\ndata:\n\n$/)
  })

  test('of what is refused tells why and ends', async () => {
    const response = await fetch(`${server.url}?query={graph{version}}`, { headers: { accept: 'text/event-stream' } })
    expect(await response.text()).toMatch(
      /^:\n\nevent: next\ndata: \{"errors":\[.*\]\}\n\nevent: complete\nid: complete\ndata:\n\n$/,
    )
  })

  test.each([
    ['application/json, text/event-stream', 'application/json'],
    ['*/*', 'application/json'],
    ['text/event-stream, multipart/mixed', 'text/event-stream'],
  ])('is what is meant by Accept: %s, or not', async (accept, expected) => {
    const response = await fetch(`${server.url}?query={graph{version}}`, { headers: { accept } })
    expect(response.headers.get('content-type')).toContain(expected)
    await response.body?.cancel()
  })

  test.each([
    [{ authorization: 'Bearer bad' }, '', 401, 'UNAUTHENTICATED'],
    [{ 'aetia-perspective': 'asOf=1' }, '', 400, 'BAD_USER_INPUT'],
    [{ 'aetia-perspective': 'changeset=any' }, '', 401, 'UNAUTHENTICATED'],
    [{}, '&variables=nothing', 400, 'BAD_REQUEST'],
  ])('with %j%s is refused with %i', async (headers, search, status, code) => {
    const response = await open(server, headers as Record<string, string>, search)
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([status, code])
  })

  test('leaves no listener behind when it is dropped', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => open(server)))
    await server.untilListening(20)
    for (const stream of streams) await stream.body?.cancel()
    await server.untilListening(0)
  })

  test('whose client reads nothing is waited for, and loses nothing', async () => {
    const versions = 30
    for (let count = 0; count < versions; count++) await server.publish()
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(
      'GET /graphql?query=subscription{graphPublished(since:0){version}} HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n',
    )
    socket.pause()
    await server.publish()
    let read = ''
    socket.on('data', (chunk) => {
      read += String(chunk)
    })
    socket.resume()
    await until(() => read.includes(`"version":${versions + 2}}}`))
    const seen = [...read.matchAll(/"graphPublished":\{"version":(\d+)\}/g)].map(([, version]) => Number(version))
    expect(seen).toEqual(Array.from({ length: versions + 2 }, (_, index) => index + 1))
    socket.destroy()
    await server.untilListening(0)
  })

  test('ends as a lost connection does when the server stops, so that its client comes back', async () => {
    const stopping = await startFollowedServer()
    const response = await open(stopping)
    await stopping.untilListening(1)
    const read = expect(text(response, /complete/)).rejects.toThrow()
    await stopping.close()
    await read
    expect(stopping.listening()).toBe(0)
  })
})

test('an offer to upgrade to anything else is passed over', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n')
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /)
  socket.destroy()
})
