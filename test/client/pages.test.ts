import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import {
  AetiaBoundError,
  type AnswerExtensions,
  type CausalPathConnection,
  type Concept,
  createEditingClient,
  type EditingClient,
  isCode,
  items,
  pages,
} from '../../src/client/index.ts'
import { publish } from '../../src/publishing/publish.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approved, concept, put } from '../storage/publishing.ts'
import { fakeFetch, jsonAnswer } from './fake-fetch.ts'

let server: EditingServer
let aetia: EditingClient
beforeAll(async () => {
  server = await startEditingServer()
  aetia = createEditingClient({ url: server.url, token: 'PUBLISHER' })
})
afterAll(() => server.close())

let made = 0
/** Publishes a concept whose key comes last among those of its kind. */
async function publishOne() {
  const id = `zz-${++made}`
  await approved(server.store, id, [put(concept(id))])
  const request = { changeset: id, author: 'ada', idempotencyKey: null }
  expect(await publish(server.store, request, () => new Date().toISOString())).toMatchObject({ outcome: 'PUBLISHED' })
  await server.history.refresh()
}

const rejection = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )

describe('items', () => {
  test('are the edges of all pages, each once', async () => {
    const keys: string[] = []
    for await (const { node } of items(aetia.paths, { question: { legSide: 'SHORTER' }, first: 7 })) keys.push(node.key)
    const { totalCount } = await aetia.paths({ question: { legSide: 'SHORTER' } })
    expect(keys).toHaveLength(Number(totalCount))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are nodes where a list has no edges', async () => {
    const uses = { as: 'SUBJECT' }
    const { client, seen } = listOf([{ nodes: [uses, uses] }, { nodes: [uses] }], 'usedInDrafts')
    const found: unknown[] = []
    for await (const each of items(client.usedInDrafts, { id: 'driver:a' })) found.push(each)
    expect(found).toEqual([uses, uses, uses])
    expect(seen).toHaveLength(2)
  })

  test('may be those of a list inside of the answer', async () => {
    const id = 'leg-side:longer-leg'
    const found: string[] = []
    const list = ({ claims }: Concept) => claims
    for await (const { node } of items(aetia.concept, { id, first: 5 }, { list })) found.push(node.id)
    const whole = await aetia.concept({ id, first: 100 })
    expect(found).toEqual(whole?.claims.edges.map(({ node }) => node.id))
    expect(found.length).toBeGreaterThan(5)
  })

  test('are none where there is no such list', async () => {
    const list = ({ claims }: Concept) => claims
    for await (const each of items(aetia.concept, { id: 'driver:none' }, { list })) expect.fail(JSON.stringify(each))
  })

  test('end with the bound, after the items before it', async () => {
    const found: unknown[] = []
    const read = async () => {
      for await (const each of items(aetia.sources, { first: 2 }, { maxPages: 2 })) found.push(each)
    }
    expect(await rejection(read())).toBeInstanceOf(AetiaBoundError)
    expect(found).toHaveLength(4)
  })

  test('are asked for only as they are used, and stop with their signal', async () => {
    const { client, seen } = listOf([{ edges: [1, 2] }, { edges: [3] }], 'articles')
    for await (const _ of items(client.articles, {})) break
    expect(seen).toHaveLength(1)
    const stop = new AbortController()
    const read = async () => {
      for await (const _ of items(client.articles, {}, { signal: stop.signal })) stop.abort(new Error('enough'))
    }
    expect(await rejection(read())).toHaveProperty('message', 'enough')
    expect(seen).toHaveLength(2)
  })

  test('have the type of their list', () => {
    const compiles = (_: () => unknown) => {}
    compiles(async () => {
      for await (const edge of items(aetia.paths, {}))
        expectTypeOf(edge).toEqualTypeOf<CausalPathConnection['edges'][number]>()
      for await (const edge of items(aetia.concept, { id: 'a' }, { list: ({ claims }) => claims }))
        expectTypeOf(edge).toEqualTypeOf<Concept['claims']['edges'][number]>()
      return [
        // @ts-expect-error a verdict has no items
        items(aetia.verdict, { subject: 'a', predicate: 'CAUSES', object: 'b' }),
        // @ts-expect-error a concept has several lists: one must be chosen
        items(aetia.concept, { id: 'a' }),
        // @ts-expect-error a concept has to be named
        items(aetia.concept, {}, { list: ({ claims }: Concept) => claims }),
      ]
    })
  })
})

describe('every page is read at the version of the first one', () => {
  const versionsOf = async (read: (options: { onExtensions(extensions: AnswerExtensions): void }) => Promise<void>) => {
    const versions: (number | undefined)[] = []
    await read({ onExtensions: ({ graph }) => versions.push(graph?.version) })
    return versions
  }

  test('of a list of the graph', async () => {
    const { version } = await aetia.graph()
    const versions = await versionsOf(async (options) => {
      for await (const _ of pages(aetia.claims, { first: 40 }, options)) await publishOne()
    })
    expect(versions).toEqual([version, version, version])
  })

  test('of a list in the store, whose cursors have no version', async () => {
    const { version } = await aetia.graph()
    const counts = new Set<number>()
    const keys: string[] = []
    const versions = await versionsOf(async (options) => {
      for await (const page of pages(aetia.documents, { first: 60 }, options)) {
        counts.add(page.totalCount)
        keys.push(...page.edges.map(({ node }) => node.key))
        await publishOne()
      }
    })
    expect(new Set(versions)).toEqual(new Set([version]))
    expect([...counts]).toEqual([keys.length])
  })

  test('also under a version of its own, which is not the newest', async () => {
    await publishOne()
    const versions = await versionsOf(async (options) => {
      for await (const _ of pages(aetia.at({ version: 1 }).documents, { first: 80 }, options)) await publishOne()
    })
    expect(new Set(versions)).toEqual(new Set([1]))
  })
})

describe('a version that is gone', () => {
  const at = (version: number) => ({ graph: { version, digest: `sha256:${version}` } })

  test.each([
    [
      'is told by the server',
      () => jsonAnswer({ data: null, errors: [{ message: 'gone', extensions: { code: 'NOT_FOUND' } }] }),
    ],
    [
      'is another one of that number',
      () => jsonAnswer({ data: page(2), extensions: { graph: { version: 1, digest: 'sha256:other' } } }),
    ],
  ])('ends the list with STALE_CURSOR where it %s', async (_, answer) => {
    const { fetch } = fakeFetch(({ headers, variables }) => {
      if (headers['aetia-perspective']) return answer()
      return (variables as { after?: string }).after
        ? jsonAnswer({ data: page(2), extensions: at(2) })
        : jsonAnswer({ data: page(1), extensions: at(1) })
    })
    const client = createEditingClient({ url: 'http://aetia.test/graphql', fetch })
    const read: string[] = []
    const error = await rejection(
      (async () => {
        for await (const { edges } of pages(client.articles, {})) read.push(String(edges))
      })(),
    )
    expect(read).toEqual(['1'])
    if (!isCode(error, 'STALE_CURSOR')) return expect.fail(String(error))
    expect(error.message).toContain('version 1')
  })

  const page = (number: number) => ({
    articles: { edges: [number], pageInfo: { hasNextPage: true, endCursor: `c${number}` } },
  })
})

/** A client of a server with one list of so many pages, in the field of an answer. */
function listOf(content: readonly object[], field: string) {
  const { fetch, seen } = fakeFetch(({ variables }) => {
    const at = Number((variables as { after?: string }).after ?? 0)
    const list = { ...content[at], pageInfo: { hasNextPage: at + 1 < content.length, endCursor: String(at + 1) } }
    return jsonAnswer({ data: field === 'usedInDrafts' ? { document: { [field]: list } } : { [field]: list } })
  })
  return { client: createEditingClient({ url: 'http://aetia.test/graphql', fetch }), seen }
}
