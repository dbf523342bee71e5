import { createHash } from 'node:crypto'
import { type Client, createClient } from 'graphql-ws'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })
const follow = (name: string) => `subscription ${name}($since: Int!) { graphPublished(since: $since) { version } }`
const PUBLISHED = { data: { graphPublished: { version: 1 } } }

interface Asked {
  readonly text?: string
  readonly hash: Record<string, unknown>
}

/** The code of an error, or the first answer without its extensions. */
const told = ({ errors, data }: { errors?: readonly object[] | undefined; data?: unknown }) =>
  errors === undefined ? { data } : (errors[0] as { extensions?: { code?: string } }).extensions?.code

/** The first answer over a WebSocket. graphql-ws wants a `query`, which may be empty. */
async function overSocket(client: Client, { text = '', hash }: Asked) {
  const payload = { query: text, variables: { since: 0 }, extensions: hash }
  try {
    for await (const answer of client.iterate(payload)) return told(answer as Parameters<typeof told>[0])
  } catch (errors) {
    return told({ errors: errors as readonly object[] })
  }
  return undefined
}

/** The first event of a stream. */
async function overStream({ text, hash }: Asked) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ ...(text && { query: text }), variables: { since: 0 }, extensions: hash }),
  })
  let received = ''
  for await (const piece of response.body ?? []) {
    received += Buffer.from(piece).toString()
    const [, data] = /^data: (.+)$/m.exec(received) ?? []
    if (data) return told(JSON.parse(data))
  }
  return undefined
}

describe('a subscription by its hash over a WebSocket', () => {
  let client: Client
  let connected = 0
  beforeEach(() => {
    connected = 0
    client = createClient({
      url: server.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazyCloseTimeout: 60_000,
      on: { connected: () => connected++ },
    })
    onTestFinished(async () => client.dispose())
  })

  test('is not found, is sent with its text, and is found from then on, by one connection', async () => {
    const text = follow('BySocket')
    const hash = byHash(text)
    expect(await overSocket(client, { hash })).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await overSocket(client, { text, hash })).toEqual(PUBLISHED)
    expect(await overSocket(client, { hash })).toEqual(PUBLISHED)
    expect(connected).toBe(1)
  })

  test('is found where its text came by an event stream, and the other way round', async () => {
    const [one, other] = [follow('OneWay'), follow('OtherWay')]
    expect(await overStream({ hash: byHash(one) })).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await overStream({ text: one, hash: byHash(one) })).toEqual(PUBLISHED)
    expect(await overSocket(client, { hash: byHash(one) })).toEqual(PUBLISHED)
    expect(await overSocket(client, { text: other, hash: byHash(other) })).toEqual(PUBLISHED)
    expect(await overStream({ hash: byHash(other) })).toEqual(PUBLISHED)
  })

  test('is refused where the hash is that of another text, and nothing is kept under it', async () => {
    const hash = byHash(follow('Another'))
    expect(await overSocket(client, { text: follow('Mine'), hash })).toBe('BAD_REQUEST')
    expect(await overSocket(client, { hash })).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await overSocket(client, { hash: { persistedQuery: { version: 2, sha256Hash: hashOf('a') } } })).toBe(
      'BAD_REQUEST',
    )
  })

  test.each([
    ['does not parse', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is forbidden', 'subscription { activityHappened { key } }', 'UNAUTHENTICATED'],
  ])('of a text that %s is not kept', async (_which, text, code) => {
    const hash = byHash(text)
    expect(await overSocket(client, { text, hash })).toBe(code)
    expect(await overSocket(client, { hash })).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})

test('without persisted queries a client over a WebSocket is told so, in the words that clients know', async () => {
  const without = await startServer({ environment: { AETIA_PERSISTED_QUERY_BYTES: '0' } })
  onTestFinished(() => without.close())
  const client = createClient({ url: without.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
  onTestFinished(async () => client.dispose())
  const text = follow('Never')
  expect(await overSocket(client, { hash: byHash(text) })).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  expect(await overSocket(client, { text, hash: byHash(text) })).toEqual(PUBLISHED)
  expect(await overSocket(client, { hash: byHash(text) })).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
})
