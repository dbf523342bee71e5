import { once } from 'node:events'
import fc from 'fast-check'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import { refuseDeepDocument } from '../../src/api/limits/document-nesting.ts'
import { refuseDeepJson } from '../../src/api/limits/json-depth.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type FollowedServer, startFollowedServer } from '../server/followed-server.ts'
import { get, post, readAnswer, refusal } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ environment: { AETIA_MAX_BODY_BYTES: '1000000' } })
})
afterAll(() => server.close())

const QUERY = '{ graph { version } }'
const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const tooDeep = (what: string) =>
  `LIMIT_EXCEEDED ${what} is nested more than 32 levels deep, objects and lists counted together. Send it flatter.`

describe('a body', () => {
  const bodies = (value: string) => [
    `{"query":"${QUERY}","variables":{"a":${value}}}`,
    `{"query":"${QUERY}","extensions":{"a":${value}}}`,
    `{"query":"${QUERY}","more":[${value}]}`,
    `[[${value}]]`,
  ]
  test.each([31, 1_000, 8_000, 90_000])('with %i levels more than two is refused, wherever they are', async (depth) => {
    for (const body of [...bodies(lists(depth)), ...bodies(objects(depth))]) {
      const answer = await post(server, body)
      expect([answer.status, refusal(answer)]).toEqual([400, tooDeep('The body')])
    }
  })

  test('of 32 levels is read', async () => {
    for (const body of bodies(lists(30)).slice(0, 3))
      expect((await post(server, body)).data).toEqual({ graph: { version: 1 } })
  })

  test('may have any brackets in its texts', async () => {
    const body = { query: QUERY, variables: { a: '[{'.repeat(100), b: `\\"${'['.repeat(100)}`, c: '\\\\' } }
    expect((await post(server, JSON.stringify(body))).data).toEqual({ graph: { version: 1 } })
  })

  test('is no JSON when it ends within a text', async () => {
    for (const body of ['"', '{"query":"\\', `"${'['.repeat(50)}`])
      expect(refusal(await post(server, body))).toMatch(/^BAD_REQUEST The body is not JSON/)
  })

  test('may be as deep as the configuration says', async () => {
    const other = await startServer({ environment: { AETIA_MAX_JSON_DEPTH: '8' } })
    onTestFinished(() => other.close())
    expect((await post(other, `{"query":"${QUERY}","variables":{"a":${lists(6)}}}`)).status).toBe(200)
    expect((await post(other, `{"query":"${QUERY}","variables":{"a":${lists(7)}}}`)).status).toBe(400)
  })

  test('of an event stream is held to the same', async () => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
    const query = 'subscription { graphPublished { version } }'
    const answer = await post(server, `{"query":"${query}","variables":{"a":${lists(8_000)}}}`, headers)
    expect([answer.status, refusal(answer)]).toEqual([400, tooDeep('The body')])
  })
})

describe('an address', () => {
  test.each(['variables', 'extensions'])('with deep %s is refused', async (name) => {
    const answer = await get(server, { query: QUERY, [name]: `{"a":${lists(5_000)}}` })
    expect([answer.status, refusal(answer)]).toEqual([400, tooDeep(`"${name}" in the address`)])
  })

  test('is refused in its other notations as well', async () => {
    const deep = encodeURIComponent(`{"a":${lists(5_000)}}`)
    for (const search of [`v%61riables=${deep}`, `variables={}&variables=${deep}`]) {
      const answer = await readAnswer(await fetch(`${server.url}?query=%7Bgraph%7Bversion%7D%7D&${search}`))
      expect([answer.status, refusal(answer)]).toEqual([400, tooDeep('"variables" in the address')])
    }
  })

  test('of an event stream is held to the same', async () => {
    const search = new URLSearchParams({
      query: 'subscription { graphPublished { version } }',
      variables: `{"a":${lists(5_000)}}`,
    })
    const response = await fetch(`${server.url}?${search}`, { headers: { accept: 'text/event-stream' } })
    expect(response.status).toBe(400)
  })
})

describe('a query', () => {
  const deepQueries = (depth: number) => [
    `{ concepts(first: ${lists(depth)}) { nodes { id } } }`,
    `{ concepts(where: ${'{a:'.repeat(depth)}1${'}'.repeat(depth)}) { nodes { id } } }`,
    `{a${'{a'.repeat(depth)}${'}'.repeat(depth)}}`,
    `{${'...{'.repeat(depth)}a${'}'.repeat(depth)}}`,
    `query ($a: ${'['.repeat(depth)}Int${']'.repeat(depth)}) { graph { version } }`,
  ]
  test.each([60, 5_000, 40_000])(
    'with brackets %i levels deep is refused, whatever the limits of words',
    async (depth) => {
      const roomy = await startServer({
        environment: {
          AETIA_MAX_TOKENS: '100000',
          AETIA_MAX_DOCUMENT_BYTES: '1000000',
          AETIA_MAX_BODY_BYTES: '1000000',
        },
      })
      onTestFinished(() => roomy.close())
      for (const query of deepQueries(depth)) {
        const answer = await post(roomy, JSON.stringify({ query }))
        expect([answer.status, refusal(answer)]).toEqual([
          400,
          'LIMIT_EXCEEDED The query has brackets more than 56 levels deep. Move values into variables.',
        ])
      }
    },
  )

  test('may have any brackets in its texts and comments', async () => {
    const query = `# ${'{'.repeat(99)}\n{ graph { version } search(text: """${'('.repeat(99)} \\""" "{" """) { nodes { id } } concepts(where: { name: "${'['.repeat(99)}\\"" }) { totalCount } }`
    expect(() => refuseDeepDocument(query, { maxDepth: 1, maxJsonDepth: 1 })).not.toThrow()
    expect(() => parse(query)).not.toThrow()
  })

  test('is found as deep as the parser finds it', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', '#', '\n', 'a') })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean())), fc.integer({ min: 0, max: 4 }), (texts, depth) => {
        const values = texts.map(([value, block]) => ({ kind: 'StringValue', value, block }) as const)
        const list = { kind: 'ListValue', values } as never
        const document = `{ a(b: ${'['.repeat(depth)}${print(list)}${']'.repeat(depth)}) }`
        const most = (maxJsonDepth: number) => () => refuseDeepDocument(document, { maxDepth: 0, maxJsonDepth })
        expect(most(depth + 3)).not.toThrow()
        expect(most(depth + 2)).toThrow('brackets more than')
      }),
    )
  })
})

describe('a message of a WebSocket', () => {
  let followed: FollowedServer
  beforeAll(async () => {
    followed = await startFollowedServer()
  })
  afterAll(() => followed.close())

  const INIT = '{"type":"connection_init"}'
  test.each([
    ['that greets', [`{"type":"connection_init","payload":{"a":${lists(8_000)}}}`]],
    ['that pings', [INIT, `{"type":"ping","payload":{"a":${lists(8_000)}}}`]],
    [
      'that subscribes',
      [INIT, `{"id":"1","type":"subscribe","payload":{"query":"{a}","variables":{"a":${objects(8_000)}}}}`],
    ],
    [
      'with extensions',
      [INIT, `{"id":"1","type":"subscribe","payload":{"query":"{a}","extensions":{"a":${lists(30)}}}}`],
    ],
    ['that is a list', [lists(33)]],
  ])('%s, and is too deep, closes the connection', async (_which, messages) => {
    const socket = new WebSocket(followed.socketUrl, 'graphql-transport-ws')
    await once(socket, 'open')
    for (const message of messages) socket.send(message)
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([4400, tooDeep('The message').replace('LIMIT_EXCEEDED ', '')])
  })
})

test('the depth of a text is that of its value', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1), (value, space) => {
      const text = JSON.stringify(value, null, space)
      const depth = depthOf(value)
      expect(() => refuseDeepJson(text, depth, 'It')).not.toThrow()
      if (depth > 0) expect(() => refuseDeepJson(text, depth - 1, 'It')).toThrow('nested more than')
    }),
  )
})
