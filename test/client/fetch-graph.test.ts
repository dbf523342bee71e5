import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import {
  fetchGraph,
  type GraphClaim,
  type GraphConcept,
  type GraphFetch,
  type GraphInfo,
} from '../../src/client/fetch-graph.ts'
import {
  AetiaAnswerError,
  AetiaGraphQLError,
  AetiaHttpError,
  AetiaNetworkError,
  AetiaTimeoutError,
  AetiaUsageError,
} from '../../src/client/index.ts'
import type { ClaimRecord, ConceptRecord } from '../../src/snapshot/records.ts'
import type { GraphAttributes } from '../../src/snapshot/serialized-graph.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { jsonAnswer, textAnswer } from './fake-fetch.ts'

const shipped = await openGraph('shipped')
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('the graph of a server', () => {
  test('is that of its snapshot', async () => {
    const graph = await fetchGraph({ url: server.url })
    expect(graph.export()).toEqual(shipped.graph().export())
    expect(graph.getNodeAttribute('driver:cambered-roads', 'kind')).toBe('DRIVER')
    expect(graph.getAttribute('digest')).toBe(shipped.digest)
  })

  test('is fetched in part, and at a version', async () => {
    const part = { from: 'cambered-roads', to: 'injury:it-band-syndrome', kinds: ['DRIVER', 'MECHANISM'] } as const
    const graph = await fetchGraph({ url: server.url, ...part, version: 1 })
    expect(graph.getAttributes()).toMatchObject({ version: 1, ...part, from: 'driver:cambered-roads' })
    expect(new Set(graph.mapNodes((_key, { kind }) => kind))).toEqual(new Set(['DRIVER', 'MECHANISM']))
    expect(graph.size).toBeGreaterThan(0)
  })

  test('cannot be changed; a copy can', async () => {
    const graph = await fetchGraph({ url: server.url, kinds: ['INJURY'] })
    const before = JSON.stringify(graph.export())
    const writers = []
    for (let type = MultiDirectedGraph.prototype; type !== Object.prototype; type = Object.getPrototypeOf(type))
      writers.push(
        ...Object.getOwnPropertyNames(type).filter((name) =>
          /^(?:add|clear|merge|drop|set|replace|import|update)/.test(name),
        ),
      )
    expect(writers.length).toBeGreaterThan(40)
    for (const name of writers)
      expect(() => (graph as unknown as Record<string, () => void>)[name]?.()).toThrow(
        new TypeError(`${name}: a published graph cannot be changed; take a copy()`),
      )
    const attributes = graph.getNodeAttributes(graph.nodes()[0] ?? '')
    expect(() => Object.assign(attributes, { name: 'x' })).toThrow(TypeError)
    expect(() => (attributes.alsoCalled as string[]).push('x')).toThrow(TypeError)
    expect(() => Object.assign(graph.getAttributes(), { version: 2 })).toThrow(TypeError)
    expect(JSON.stringify(graph.export())).toBe(before)
    const copy = graph.copy()
    copy.addNode('driver:mine')
    expect(copy.order).toBe(graph.order + 1)
  })

  test('tells what it refuses in its own words', async () => {
    const refused = fetchGraph({ url: server.url, from: 'driver:cambered-road' })
    await expect(refused).rejects.toBeInstanceOf(AetiaGraphQLError)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 400 })
    await expect(fetchGraph({ url: server.url, version: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('what is no graph is refused:', () => {
  const info = { version: 1, digest: `sha256:${'0'.repeat(64)}`, publishedAt: '2026-01-01T00:00:00Z' }
  const options = { type: 'directed', multi: true, allowSelfLoops: true }
  const whole = { attributes: info, options, nodes: [{ key: 'a' }, { key: 'b' }], edges: [] }
  const fetched = (answer: Response, more = {}) =>
    fetchGraph({ url: 'http://aetia.test/x/graphql', fetch: async () => answer.clone(), ...more })

  test('but this is one', async () => {
    expect((await fetched(jsonAnswer(whole))).order).toBe(2)
  })

  test.each([
    ['text', textAnswer('<html>', 200, 'text/html')],
    ['half a body', textAnswer(JSON.stringify(whole).slice(0, -3), 200, 'application/json')],
    ['another kind of graph', jsonAnswer({ ...whole, options: { ...options, type: 'undirected' } })],
    ['an edge from nowhere', jsonAnswer({ ...whole, edges: [{ key: 'e', source: 'a', target: 'c' }] })],
    ['no digest', jsonAnswer({ ...whole, attributes: { ...info, digest: 'none' } })],
    ['no version', jsonAnswer({ ...whole, attributes: {} })],
  ])('%s', async (_what, answer) => {
    await expect(fetched(answer)).rejects.toBeInstanceOf(AetiaAnswerError)
  })

  test('another version than was asked for', async () => {
    await expect(fetched(jsonAnswer(whole), { version: 2 })).rejects.toThrow('version 1 and not 2 came')
  })

  test('a failure of HTTP, of the network and of time', async () => {
    await expect(fetched(textAnswer('busy', 503, 'text/plain'))).rejects.toBeInstanceOf(AetiaHttpError)
    const broken: GraphFetch = () => Promise.reject(new TypeError('fetch failed'))
    await expect(fetchGraph({ url: 'http://aetia.test/graphql', fetch: broken })).rejects.toBeInstanceOf(
      AetiaNetworkError,
    )
    const deaf: GraphFetch = () => new Promise(() => {})
    await expect(fetchGraph({ url: 'http://aetia.test/graphql', fetch: deaf, timeoutMs: 5 })).rejects.toBeInstanceOf(
      AetiaTimeoutError,
    )
    const signal = AbortSignal.abort('enough')
    await expect(fetchGraph({ url: 'http://aetia.test/graphql', fetch: deaf, signal })).rejects.toBe('enough')
  })

  test('a version that is none', async () => {
    await expect(fetched(jsonAnswer(whole), { version: 1.5 })).rejects.toBeInstanceOf(AetiaUsageError)
  })

  test('it is asked for beside the GraphQL address, under the headers of the caller', async () => {
    const seen: unknown[] = []
    const fetch: GraphFetch = async (url, { headers }) => {
      seen.push([url, headers])
      return jsonAnswer(whole)
    }
    await fetchGraph({ url: 'http://aetia.test/x/graphql', fetch, token: 't', kinds: ['INJURY'], version: 1 })
    expect(seen).toEqual([
      [
        'http://aetia.test/x/graph.json?kinds=INJURY',
        { authorization: 'Bearer t', accept: 'application/json', 'aetia-perspective': 'asOf=1' },
      ],
    ])
  })
})

test('the types of nodes, edges and of the graph are those of the records', () => {
  expectTypeOf<ConceptRecord>().toExtend<GraphConcept>()
  expectTypeOf<GraphConcept>().toExtend<ConceptRecord>()
  expectTypeOf<ClaimRecord>().toExtend<GraphClaim>()
  expectTypeOf<GraphClaim>().toExtend<ClaimRecord>()
  expectTypeOf<keyof GraphConcept>().toEqualTypeOf<keyof ConceptRecord>()
  expectTypeOf<keyof GraphClaim>().toEqualTypeOf<keyof ClaimRecord>()
  expectTypeOf<GraphAttributes>().toExtend<GraphInfo>()
})

test('the rest of the client does not load graphology', () => {
  const folder = new URL('../../src/client/', import.meta.url)
  const seen = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)) {
      expect(from).not.toMatch(/graphology/)
      if (from.startsWith('./')) follow(new URL(from, new URL(file, folder)).href.slice(folder.href.length))
    }
  }
  follow('index.ts')
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen]).not.toContain('fetch-graph.ts')
})
