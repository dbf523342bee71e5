import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ environment: PATIENT })
})
afterAll(() => server.close())

const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }

const post = (body: unknown, headers: Record<string, string> = {}, origin = server.origin) =>
  fetch(`${origin}/mcp`, {
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('origins', () => {
  test.each([
    'http://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'https://evil.example:4000',
    'null',
    'http://localhost:80a',
    'file://',
    '',
  ])('a page of "%s" is refused', async (origin) => {
    const response = await post(LIST, { origin })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('FORBIDDEN')
  })

  test('so is one whose own name leads here', async () => {
    const { port } = new URL(server.origin)
    const response = await server.app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...HEADERS, host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
      payload: LIST,
    })
    expect(response.statusCode).toBe(403)
  })

  test.each(['http://localhost:6274', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'a page of this machine, %s, is answered',
    async (origin) => {
      expect((await post(LIST, { origin })).status).toBe(200)
    },
  )

  test('listed origins and the public address are answered, and no others', async () => {
    const own = await startServer({
      environment: { AETIA_CORS_ORIGINS: 'https://*.example.app', AETIA_PUBLIC_URL: 'https://aetia.example/base' },
    })
    try {
      const statusOf = async (origin: string) => (await post(LIST, { origin }, own.origin)).status
      expect(await statusOf('https://agent.example.app')).toBe(200)
      expect(await statusOf('https://aetia.example')).toBe(200)
      expect(await statusOf('https://example.app.evil.example')).toBe(403)
      expect(await statusOf('http://aetia.example')).toBe(403)
    } finally {
      await own.close()
    }
  })
})

describe('bodies', () => {
  test.each([
    ['no JSON', '{"jsonrpc": ', 400, '-32700'],
    ['nothing', '', 400, ''],
    ['a list of messages', JSON.stringify([LIST, LIST]), 400, 'a list came'],
    ['a list after blanks', ` \n${JSON.stringify([LIST])}`, 400, 'a list came'],
    ['no message', '{"hello": "world"}', 400, '-32'],
    ['a number', '7', 400, '-32'],
    ['an unknown method', JSON.stringify({ ...LIST, method: 'tools/drop' }), null, '-32601'],
    [
      'deep nesting',
      JSON.stringify({ ...LIST, params: {} }).replace('{}', `${'['.repeat(500)}${']'.repeat(500)}`),
      400,
      'LIMIT_EXCEEDED',
    ],
    ['too many bytes', JSON.stringify({ ...LIST, params: { x: 'x'.repeat(70_000) } }), 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s is refused', async (_what, body, status, said) => {
    const response = await post(body)
    if (status !== null) expect(response.status).toBe(status)
    expect(await response.text()).toContain(said)
  })

  test('a body of another type, or compressed, is refused', async () => {
    expect((await post(LIST, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(LIST, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect((await post(LIST, { 'content-encoding': 'gzip' })).status).toBe(415)
  })

  test('keys of prototypes reach nothing', async () => {
    const call = (params: string) => post(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`)
    for (const params of [
      '{"name":"graph","arguments":{"__proto__":{"first":1}}}',
      '{"name":"graph","arguments":{"constructor":{"prototype":{"first":1}}}}',
      '{"name":"graph","arguments":{},"__proto__":{"polluted":true}}',
    ]) {
      const response = await call(params)
      expect(response.status).toBeLessThan(500)
      await response.text()
    }
    expect(Object.hasOwn(Object.prototype, 'first')).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect((await post(LIST)).status).toBe(200)
  })
})

describe('methods', () => {
  test.each(['GET', 'DELETE', 'PUT', 'PATCH'])('%s is refused, because there are no sessions', async (method) => {
    const response = await fetch(`${server.origin}/mcp`, { method, headers: { accept: 'text/event-stream' } })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toContain('POST')
  })

  test('no stream stays open', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'x', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    }
    const params = { _meta: meta, notifications: { toolsListChanged: true } }
    const message = { jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params }
    const response = await post(message, { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' })
    expect(await response.text()).toContain('error')
  })

  test('a session id means nothing', async () => {
    const response = await post(LIST, { 'mcp-session-id': 'x' })
    expect(response.status).toBe(200)
    expect(response.headers.get('mcp-session-id')).toBeNull()
  })
})

test('answers are not stored, not compressed and not guessed at', async () => {
  const response = await post(LIST, { 'accept-encoding': 'gzip, br' })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(response.headers.get('content-encoding')).toBeNull()
})

test('a false token is refused before anything is read', async () => {
  const own = await startServer({
    authenticate: async (authorization) => {
      const { unauthenticated } = await import('../../src/errors/public-errors.ts')
      if (authorization !== undefined) throw unauthenticated('This token is not good.')
      return { kind: 'ANONYMOUS' } as never
    },
  })
  try {
    const response = await post(LIST, { authorization: 'Bearer x' }, own.origin)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
  } finally {
    await own.close()
  }
})

test('AETIA_MCP=off removes the address', async () => {
  const own = await startServer({ environment: { AETIA_MCP: 'off' } })
  try {
    expect((await post(LIST, {}, own.origin)).status).toBe(404)
  } finally {
    await own.close()
  }
})

test('limits are those of the caller: a server with small answers refuses a large one', async () => {
  const own = await startServer({ environment: { AETIA_MAX_ANSWER_BYTES: '2000' } })
  try {
    const params = { name: 'causal_paths', arguments: { first: 5 } }
    const text = await (await post({ ...LIST, method: 'tools/call', params }, {}, own.origin)).text()
    expect(text).toContain('LIMIT_EXCEEDED')
    expect(text).toContain('isError')
  } finally {
    await own.close()
  }
})
