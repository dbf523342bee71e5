import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// As a program around Aetia does: by the name of the package.
import { type Aetia, type AetiaSettings, createAetia } from 'aetia'
import Fastify from 'fastify'
import { createClient } from 'graphql-ws'
import pino from 'pino'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'

// Each test starts Aetia several times; no test fails for being slow.
vi.setConfig({ testTimeout: 120_000 })

const PASSWORD = 'correct horse battery staple'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-embedded-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Aetia over a store of its own, which ends with the test. */
async function newAetia(settings: AetiaSettings = {}): Promise<Aetia> {
  const aetia = createAetia({
    dataDir: await newFolder(),
    content: 'none',
    adminPassword: PASSWORD,
    logger: pino({ level: 'silent' }),
    drainMilliseconds: 0,
    port: 0,
    ...settings,
  })
  onTestFinished(() => aetia.stop())
  return aetia
}

/** An HTTP server of the program around Aetia, until the test ends. */
async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const serverOf = (listener: RequestListener) => listening(createServer(listener))

const post = (body: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
})

const asked = (query: string, headers?: Readonly<Record<string, string>>) => post(JSON.stringify({ query }), headers)

/** Requests of every sort of answer: data, cached data, refusals of each layer, pages and files. */
const REQUESTS: readonly (readonly [path: string, request?: RequestInit])[] = [
  ['/graphql', asked('{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }')],
  ['/graphql?query={graph{version,digest}}'],
  ['/graphql?query={graph{version}}', { method: 'HEAD' }],
  ['/graphql', asked('{ nothing }')],
  ['/graphql', asked('{ users { totalCount } }')],
  ['/graphql', asked('{ graph { version } }', { authorization: 'Bearer bad' })],
  ['/graphql', asked('{ graph { version } }', { 'aetia-perspective': 'asOf=9' })],
  ['/graphql', asked('{ graph { version } }', { 'content-encoding': 'gzip' })],
  ['/graphql', asked('{ graph { version } }', { origin: 'https://a.example' })],
  ['/graphql', post('{')],
  ['/graphql', post('', {})],
  ['/graphql', post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['/graphql', post(JSON.stringify({ query: 'x'.repeat(300_000) }))],
  [
    '/graphql',
    { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' } },
  ],
  ['/graphql', { method: 'DELETE' }],
  ['/schema.graphql'],
  ['/health/live'],
  ['/health/ready'],
  ['/nowhere'],
]

/**
 * Everything of an answer that does not change from one request to the next, as if it came from the
 * root.
 */
async function answerTo(origin: string, basePath: string, [path, request = {}]: (typeof REQUESTS)[number]) {
  const response = await fetch(`${origin}${basePath}${path}`, { redirect: 'manual', ...request })
  const text = await response.text()
  const body = text.replaceAll(basePath === '' ? '\0' : `${basePath}/`, '/')
  const headers = Object.fromEntries(response.headers)
  for (const name of ['date', 'keep-alive', 'connection']) delete headers[name]
  if (headers['x-request-id']) headers['x-request-id'] = 'some'
  if (headers['content-length'] && text !== '')
    headers['content-length'] =
      `${Number(headers['content-length']) - Buffer.byteLength(text) + Buffer.byteLength(body)}`
  return { path, status: response.status, headers, body }
}

async function answersOf(origin: string, basePath = '') {
  const answers = []
  for (const request of REQUESTS) answers.push(await answerTo(origin, basePath, request))
  return answers
}

const onlyOwnLog = { logger: false } as const

describe('embedded, Aetia answers as the served product does', () => {
  let served: readonly unknown[]
  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'aetia-served-'))
    const aetia = createAetia({
      dataDir,
      adminPassword: PASSWORD,
      logger: pino({ level: 'silent' }),
      drainMilliseconds: 0,
      port: 0,
      listen: true,
    })
    const answers = await answersOf(String(await aetia.start()))
    await aetia.stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    served = answers
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 401, 401, 404, 415, 200, 400, 400, 415, 413, 204, 405, 200, 200, 200, 404,
    ])
  }, 120_000)

  test('as a plugin of a Fastify server, at a prefix, beside other routes and hooks', async () => {
    const aetia = await newAetia({ content: 'shipped' })
    expect(await aetia.start()).toBeNull()
    const around = Fastify({ ...onlyOwnLog, bodyLimit: 10 })
    const seen: string[] = []
    around.addHook('onRequest', async (request) => void seen.push(request.url))
    around.addHook('onSend', async (_request, reply) => void reply.header('x-around', 'yes'))
    around.setErrorHandler((_error, _request, reply) => reply.code(500).send('an error of theirs'))
    around.get('/own', async () => 'own')
    around.post('/own', async (request) => request.body)
    around.register(aetia.plugin, { prefix: '/aetia' })
    const origin = await around.listen({ port: 0, host: '127.0.0.1' })
    onTestFinished(() => around.close())

    expect(await answersOf(origin, '/aetia')).toEqual(served)
    expect(seen).toContain('/aetia/health/live')

    const own = await fetch(`${origin}/own`)
    expect([own.status, await own.text(), own.headers.get('x-around')]).toEqual([200, 'own', 'yes'])
    expect(own.headers.has('x-request-id')).toBe(false)
    expect(await (await fetch(`${origin}/own`, post('{"a":1}'))).json()).toEqual({ a: 1 })
    expect((await fetch(`${origin}/graphql`)).status).toBe(404)
  })

  test('as a handler of node:http, at the root and at a path', async () => {
    const aetia = await newAetia({ content: 'shipped' })
    await aetia.start()
    expect(await answersOf(await serverOf(aetia.handle))).toEqual(served)

    const below = await newAetia({ content: 'shipped', basePath: '/api/aetia' })
    await below.start()
    const origin = await serverOf(below.handle)
    expect(await answersOf(origin, '/api/aetia')).toEqual(served)
    expect((await fetch(`${origin}/api/aetiaX`)).status).toBe(404)
    expect((await fetch(`${origin}/graphql`)).status).toBe(404)
    const redirect = await fetch(`${origin}/api/aetia`, {
      redirect: 'manual',
      headers: { accept: 'application/json' },
    })
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/api/aetia/graphql'])
  })

  test('as a handler of Express, which takes its mount point away from the address', async () => {
    const aetia = await newAetia({ content: 'shipped', basePath: '/aetia' })
    await aetia.start()
    // What Express does before it calls a handler.
    const origin = await serverOf((request, response) => {
      const mounted = Object.assign(request, { originalUrl: request.url })
      if (request.url?.startsWith('/aetia')) request.url = request.url.slice('/aetia'.length) || '/'
      aetia.handle(mounted, response, () => response.end('next'))
    })
    expect(await answersOf(origin, '/aetia')).toEqual(served)
    expect(await (await fetch(`${origin}/other`)).text()).toBe('next')
  })
})

/** The first answer to a subscription over a WebSocket. */
async function firstPublication(url: string): Promise<unknown> {
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 })
  try {
    for await (const answer of client.iterate({ query: 'subscription { graphPublished(since: 0) { version } }' }))
      return answer
    return undefined
  } finally {
    await client.dispose()
  }
}

const FIRST = { data: { graphPublished: { version: 1 } } }

describe('subscriptions of an embedded Aetia', () => {
  test('come over WebSockets of a Fastify server, which keeps those of its own', async () => {
    const aetia = await newAetia()
    await aetia.start()
    const around = Fastify(onlyOwnLog)
    around.register(aetia.plugin, { prefix: '/aetia' })
    around.server.on('upgrade', (request, socket) => {
      if (request.url === '/own')
        socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: own\r\nconnection: upgrade\r\n\r\n')
    })
    const origin = await around.listen({ port: 0, host: '127.0.0.1' })
    onTestFinished(() => around.close())
    expect(await firstPublication(`${origin.replace('http', 'ws')}/aetia/graphql`)).toMatchObject(FIRST)
    const own = new WebSocket(`${origin.replace('http', 'ws')}/own`)
    const [error] = await once(own, 'error')
    expect(String(error)).toContain('Invalid Upgrade header')
  })

  test('come over WebSockets and event streams of node:http, and end when Aetia stops', async () => {
    const aetia = await newAetia()
    await aetia.start()
    const server = createServer(aetia.handle)
    server.on('upgrade', (request, socket, head) => aetia.upgrade(request, socket, head) || socket.destroy())
    const origin = await listening(server)
    expect(await firstPublication(`${origin.replace('http', 'ws')}/graphql`)).toMatchObject(FIRST)

    const stream = await fetch(
      `${origin}/graphql`,
      asked('subscription { graphPublished(since: 0) { version } }', { accept: 'text/event-stream' }),
    )
    const reader = stream.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"version":1')
    const rest = (async () => {
      while (reader && !(await reader.read()).done);
    })()
    const ended = rest.then(
      () => 'ended',
      () => 'ended',
    )
    await aetia.stop()
    expect(await ended).toBe('ended')
  })

  test('do not keep the server around them from closing', async () => {
    const aetia = await newAetia()
    await aetia.start()
    const around = Fastify(onlyOwnLog)
    around.register(aetia.plugin)
    const origin = await around.listen({ port: 0, host: '127.0.0.1' })
    const stream = await fetch(
      `${origin}/graphql`,
      asked('subscription { graphPublished(since: 0) { version } }', { accept: 'text/event-stream' }),
    )
    expect(stream.status).toBe(200)
    await around.close()
    await stream.text().catch(() => {})
  })
})

describe('starting and stopping', () => {
  test('Aetia starts again after it was stopped, with what its store has', async () => {
    const aetia = await newAetia({ listen: true })
    const first = String(await aetia.start())
    expect(await aetia.start()).toBe(first)
    expect((await fetch(`${first}/health/live`)).status).toBe(200)
    await Promise.all([aetia.stop(), aetia.stop()])
    await aetia.stop()
    await expect(fetch(`${first}/health/live`)).rejects.toThrow()
    const second = String(await aetia.start())
    expect(await (await fetch(`${second}/health/ready`)).json()).toMatchObject({ status: 'ready', version: 1 })
  })

  test('a start that is stopped rejects, closes what it opened, and can be repeated', async () => {
    const aetia = await newAetia({ listen: true })
    const starting = aetia.start()
    const failed = expect(starting).rejects.toThrow('Aetia was stopped while it started.')
    await aetia.stop()
    await failed
    expect(await aetia.start()).toMatch(/^http:/)
  })

  test('a start that fails closes what it opened, and can be repeated', async () => {
    const other = createServer()
    const origin = await listening(other)
    const aetia = await newAetia({ listen: true, port: Number(new URL(origin).port) })
    await expect(aetia.start()).rejects.toThrow('another program already listens there')
    other.close()
    await once(other, 'close')
    expect(await aetia.start()).toBe(origin)
  })

  test('before and after, its routes answer 503, and what is outside them is left to the program', async () => {
    const aetia = await newAetia({ basePath: '/aetia' })
    const origin = await serverOf((request, response) => aetia.handle(request, response, () => response.end('next')))
    const expectStopped = async () => {
      const response = await fetch(`${origin}/aetia/graphql?query={graph{version}}`)
      expect([response.status, await response.json()]).toMatchObject([
        503,
        { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
      ])
      expect(await (await fetch(`${origin}/other`)).text()).toBe('next')
    }
    await expectStopped()
    await aetia.start()
    expect((await fetch(`${origin}/aetia/graphql?query={graph{version}}`)).status).toBe(200)
    await aetia.stop()
    await expectStopped()
  })

  test('a plugin that is registered before the start is refused with what to do', async () => {
    const aetia = await newAetia()
    const around = Fastify(onlyOwnLog)
    await expect(around.register(aetia.plugin, { prefix: '/aetia' })).rejects.toThrow('await aetia.start()')
  })

  test('a request in flight is answered before the store closes', async () => {
    const aetia = await newAetia()
    await aetia.start()
    const entered = Promise.withResolvers<void>()
    const origin = await serverOf((request, response) => {
      aetia.handle(request, response)
      entered.resolve()
    })
    const body = JSON.stringify({ query: '{ graph { version } }' })
    const sending = request(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    })
    const answered = once(sending, 'response')
    sending.write(body.slice(0, 5))
    await entered.promise
    const stopping = aetia.stop()
    sending.end(body.slice(5))
    const [response] = await answered
    expect(response.statusCode).toBe(200)
    response.resume()
    await stopping
  })

  test('the line about the first user goes to the program', async () => {
    const lines: string[] = []
    const aetia = await newAetia({ adminPassword: null, onFirstUser: (line) => lines.push(line) })
    await aetia.start()
    await aetia.stop()
    await aetia.start()
    expect(lines).toEqual([expect.stringMatching(/^The first user is "admin", with the one-time password /)])
  })
})

test('two Aetias in one process share nothing', async () => {
  const [shipped, empty] = await Promise.all([newAetia({ content: 'shipped' }), newAetia()])
  await Promise.all([shipped.start(), empty.start()])
  const origins = [await serverOf(shipped.handle), await serverOf(empty.handle)]
  const counts = await Promise.all(
    origins.map(async (origin) => {
      const response = await fetch(`${origin}/graphql?query={concepts(first:1){totalCount}}`)
      return ((await response.json()) as { data: { concepts: { totalCount: number } } }).data.concepts.totalCount
    }),
  )
  expect(counts).toEqual([expect.any(Number), 0])
  expect(counts[0]).toBeGreaterThan(0)
  await empty.stop()
  expect((await fetch(`${origins[0]}/graphql?query={graph{version}}`)).status).toBe(200)
  expect((await fetch(`${origins[1]}/graphql?query={graph{version}}`)).status).toBe(503)
})

test('settings are checked at once, by name', () => {
  const wrong = { port: -1, dataDirectory: './data', basePath: 'aetia/' } as AetiaSettings
  expect(() => createAetia(wrong)).toThrow(
    /^The settings are wrong:\n {2}dataDirectory: there is no such setting\..*\n {2}port: expected a whole number from 0 to 65535; -1 came\.\n {2}basePath: expected a path such as \/aetia/,
  )
})
