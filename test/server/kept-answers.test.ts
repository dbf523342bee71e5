import type { IncomingHttpHeaders } from 'node:http'
import { request as openRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAnswerCache } from '../../src/server/answers/answer-cache.ts'
import { keptAnswer } from '../../src/server/answers/kept-answer.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { overTcp } from '../abuse/over-tcp.ts'
import { complete, graphOf } from '../abuse/synthetic-graph.ts'
import { createTestServer } from '../notation/start-server.ts'
import { type FollowedServer, startFollowedServer } from './followed-server.ts'

interface Routed {
  readonly url: string
  /** How many requests have reached a route. */
  routed(): number
  close(): Promise<void>
}

async function startRouted(
  environment: Readonly<Record<string, string>> = {},
  snapshot?: Snapshot | undefined,
): Promise<Routed> {
  const app = await createTestServer({ environment, snapshot })
  let routed = 0
  app.addHook('onRequest', async () => {
    routed++
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: `${origin}/graphql`, routed: () => routed, close: () => app.close() }
}

let server: Routed
beforeAll(async () => {
  server = await startRouted()
})
afterAll(() => server.close())

interface Received {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

/** A request whose answer is left as it came: fetch would decompress it. */
const send = (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const request = openRequest(url, { method, headers: { ...type, ...headers } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(pieces) }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })

const addressOf = (query: string, url = server.url) => `${url}?${new URLSearchParams({ query })}`
const bodyOf = (query: string, variables: object = {}) => JSON.stringify({ query, variables })

/** Without what is new in every exchange. */
const lasting = ({ 'x-request-id': _id, date: _date, ...headers }: IncomingHttpHeaders) => headers

const LONG = '{ concepts(first: 40) { nodes { id name summary } } }'
const counted = async (work: () => Promise<unknown>) => {
  const before = server.routed()
  await work()
  return server.routed() - before
}

describe('an answer that everybody gets', () => {
  test.each([
    ['GET', addressOf.bind(null, '{ graph { version } }'), undefined],
    ['POST', () => server.url, bodyOf('query P { graph { version } }')],
  ] as const)('is sent again by %s as it was, and no route sees the request', async (_method, url, body) => {
    const first = await send(url(), {}, body)
    const again: Received[] = []
    expect(await counted(async () => again.push(await send(url(), {}, body), await send(url(), {}, body)))).toBe(0)
    for (const one of again) {
      expect([one.status, one.bytes, lasting(one.headers)]).toEqual([200, first.bytes, lasting(first.headers)])
      expect(one.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    }
  })

  test('is another one for other variables, another address and another media type', async () => {
    const query = 'query Q($slug: String!) { driver(slug: $slug) { name } }'
    const names = ['cambered-roads', 'hard-surfaces', 'cambered-roads'].map(
      async (slug) =>
        JSON.parse((await send(server.url, {}, bodyOf(query, { slug }))).bytes.toString()).data.driver?.name,
    )
    const [first, second, third] = await Promise.all(names)
    expect(first).toBe(third)
    expect(first).not.toBe(second)
    const types = ['application/json', 'application/graphql-response+json'].map(async (accept) => {
      await send(addressOf('{ graph { digest } }'), { accept })
      return (await send(addressOf('{ graph { digest } }'), { accept })).headers['content-type']
    })
    const [plain, modern] = await Promise.all(types)
    expect([plain, modern]).toEqual([
      'application/json; charset=utf-8',
      'application/graphql-response+json; charset=utf-8',
    ])
  })

  test('has the same bytes in every coding, each with a tag of its own, the first time and later', async () => {
    const plain = await send(addressOf(LONG))
    const tag = String(plain.headers.etag)
    expect(plain.headers['content-encoding']).toBeUndefined()
    for (const [accepted, encoding, decode] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
    ] as const) {
      const query = `${LONG} # ${accepted}`
      for (const round of ['first', 'later']) {
        const { headers, bytes } = await send(addressOf(query), { 'accept-encoding': accepted })
        expect([round, headers['content-encoding'], headers.etag]).toEqual([
          round,
          encoding,
          tag.replace(/"$/, `-${encoding}"`),
        ])
        expect(headers['content-length']).toBe(String(bytes.length))
        expect(headers.vary).toContain('accept-encoding')
        expect(bytes.length).toBeLessThan(plain.bytes.length / 2)
        expect(decode(bytes).equals(plain.bytes)).toBe(true)
      }
    }
  })

  test('is not compressed where it is short, or no coding is accepted', async () => {
    for (const _round of ['first', 'later']) {
      const short = await send(addressOf('{ graph { version } }'), { 'accept-encoding': 'br' })
      const refused = await send(addressOf(LONG), { 'accept-encoding': 'br;q=0, gzip;q=0' })
      expect([short.headers['content-encoding'], refused.headers['content-encoding']]).toEqual([undefined, undefined])
    }
  })

  test('is not sent again to a client that has it, in any coding', async () => {
    const url = addressOf(`${LONG} # known`)
    const { headers } = await send(url, { 'accept-encoding': 'br' })
    const tags = [String(headers.etag), String(headers.etag).replace('-br', ''), `W/${headers.etag}`]
    for (const known of tags) {
      const again = await send(url, { 'accept-encoding': 'gzip', 'if-none-match': known })
      expect([again.status, again.bytes.length, again.headers['content-length']]).toEqual([304, 0, undefined])
    }
    expect((await send(url, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('is answered under HEAD without its body', async () => {
    const url = addressOf(`${LONG} # head`)
    const whole = await send(url)
    const head = await send(url, {}, undefined, 'HEAD')
    expect([head.status, head.bytes.length, lasting(head.headers)]).toEqual([200, 0, lasting(whole.headers)])
  })

  test('is kept for each origin with the headers of that origin', async () => {
    const narrow = await startRouted({ AETIA_CORS_ORIGINS: 'https://a.example' })
    const url = addressOf('{ graph { version } }', narrow.url)
    for (const _round of ['first', 'later']) {
      const [own, other] = [
        await send(url, { origin: 'https://a.example' }),
        await send(url, { origin: 'https://b.example' }),
      ]
      expect(own.headers['access-control-allow-origin']).toBe('https://a.example')
      expect(other.headers['access-control-allow-origin']).not.toBe('https://b.example')
    }
    await narrow.close()
  })
})

describe('a request goes the whole way', () => {
  test.each([
    ['signs in', { authorization: 'Bearer nobody' }],
    ['is in a coding', { 'content-encoding': 'gzip' }],
    ['comes from a page without CORS', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' }],
    ['has a perspective that is no version', { 'aetia-perspective': 'changeset=1' }],
    ['has an unknown header of Aetia', { 'aetia-other': '1' }],
  ])('where it %s', async (_what, headers) => {
    const url = addressOf('{ graph { conceptCount } }')
    await send(url)
    expect(await counted(() => send(url, headers))).toBe(1)
  })

  test('where the answer had an error, or is no query', async () => {
    for (const query of ['{ nobody }', '{ graph { version } node(id: "nobody") { id } }', '{']) {
      await send(addressOf(query))
      expect(await counted(() => send(addressOf(query)))).toBe(1)
    }
  })

  test('where a clock cut the answer before it short', async () => {
    const hasty = await startRouted(
      { AETIA_PATH_EXPANSIONS: '1000000000', AETIA_PATH_MS: '5', AETIA_DEADLINE_MS: '600000' },
      graphOf(complete(22)),
    )
    const url = addressOf(
      '{ causalPaths(from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11, first: 1) { totalCount } }',
      hasty.url,
    )
    for (const expected of [1, 2, 3]) {
      expect((await send(url)).headers['cache-control']).toBe('no-store')
      expect(hasty.routed()).toBe(expected)
    }
    await hasty.close()
  })

  test('where no memory is given', async () => {
    const without = await startRouted({ AETIA_ANSWER_CACHE_BYTES: '0' })
    const url = addressOf('{ graph { version } }', without.url)
    await send(url)
    const before = without.routed()
    await send(url)
    expect(without.routed()).toBe(before + 1)
    await without.close()
  })
})

test('kept answers take no more memory than is allowed: the least recently used goes first', () => {
  const cache = createAnswerCache({ onNewer: () => () => {}, replacements: () => 0 }, 400_000)
  const answer = keptAnswer(`{"data":"${'x'.repeat(10_000)}"}`, { shared: [], etag: '"tag"' })
  for (let number = 0; number < 100; number++) cache.set(`key ${number}`, false, answer)
  const kept = Array.from({ length: 100 }, (_, number) => cache.get(`key ${number}`, false)).filter(Boolean)
  expect(kept.length * answer.size).toBeLessThanOrEqual(200_000)
  expect(kept.length).toBeGreaterThan(2)
  expect([cache.get('key 99', false), cache.get('key 0', false)]).toEqual([answer, undefined])
  const huge = keptAnswer(`{"data":"${'x'.repeat(100_000)}"}`, { shared: [], etag: null })
  cache.set('huge', false, huge)
  expect(cache.get('huge', false)).toBeUndefined()
})

describe('a body', () => {
  const body = bodyOf('{ graph { claimCount } }')
  const head = (path: string, text: string) =>
    `POST ${path} HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n`
  const ask = (text: string, last: boolean) =>
    `${head('/graphql', text)}${last ? 'Connection: close\r\n' : ''}\r\n${text}`

  test('in pieces, and requests behind each other on one connection, are each answered by their own', async () => {
    const other = bodyOf('{ graph { conceptCount } }')
    const { origin } = new URL(server.url)
    for (const _round of ['first', 'later']) {
      const stream = ask(body, false) + ask(other, false) + ask(body, true)
      const answers = await overTcp(origin, ...(stream.match(/[\s\S]{1,40}/g) ?? []))
      expect(answers.map(({ status, body }) => [status, Object.keys(JSON.parse(body).data.graph)])).toEqual([
        [200, ['claimCount']],
        [200, ['conceptCount']],
        [200, ['claimCount']],
      ])
    }
  })

  test('that breaks off is answered by nobody, and the server goes on', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(`${head('/graphql', body)}\r\n${body.slice(0, 10)}`)
    await new Promise((resolve) => setImmediate(resolve))
    socket.destroy()
    expect((await send(server.url, {}, body)).status).toBe(200)
  })
})

describe('caching headers', () => {
  test('are those of the configuration, and for a version by its number they never end', async () => {
    const told = 'public, max-age=10, s-maxage=300, stale-while-revalidate=60'
    const configured = await startRouted({ AETIA_CACHE_CONTROL: told })
    const url = addressOf('{ graph { version } }', configured.url)
    for (const _round of ['first', 'later']) {
      expect((await send(url)).headers['cache-control']).toBe(told)
      expect((await send(url, { 'aetia-perspective': 'asOf=1' })).headers['cache-control']).toBe(
        'public, max-age=31536000, immutable',
      )
      expect((await send(addressOf('{ nobody }', configured.url))).headers['cache-control']).toBe('no-store')
      expect((await send(configured.url, {}, bodyOf('{ graph { version } }'))).headers['cache-control']).toBe(
        'no-store',
      )
    }
    await configured.close()
  })
})

describe('a new version', () => {
  let followed: FollowedServer
  beforeAll(async () => {
    followed = await startFollowedServer()
  })
  afterAll(() => followed.close())

  const versionAt = async (headers: Record<string, string> = {}) =>
    JSON.parse((await send(addressOf('{ graph { version } }', followed.url), headers)).bytes.toString()).data.graph
      .version

  test('is in the next answer, and a version by its number stays', async () => {
    for (let round = 0; round < 3; round++) {
      const version = followed.history.current().version
      expect([await versionAt(), await versionAt()]).toEqual([version, version])
      expect(await versionAt({ 'aetia-perspective': 'asOf=1' })).toBe(1)
      await followed.publish()
    }
  })

  test('of another log empties what is kept', async () => {
    const digest = async () =>
      JSON.parse(
        (
          await send(addressOf('{ graph { digest } }', followed.url), { 'aetia-perspective': 'asOf=2' })
        ).bytes.toString(),
      ).data.graph.digest
    const before = await digest()
    await followed.restore(3)
    expect(await digest()).toBe((await followed.history.at(2))?.digest)
    expect(before).toMatch(/^sha256/)
  })
})
