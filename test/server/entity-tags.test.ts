import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { complete, graphOf } from '../abuse/synthetic-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers })
const tagOf = async (query: string) => (await get(query)).headers.get('etag') ?? 'none'

const QUERY = '{ graph { version } }'
const OTHER = '{ graph { digest } }'

describe('an answer to GET', () => {
  test('has a tag that is a hash of its bytes, to be asked again with', async () => {
    const response = await get(QUERY)
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('vary')).toBe(
      'accept, accept-encoding, authorization, aetia-perspective, aetia-cost, aetia-language',
    )
  })

  test('has the tag of any other request whose answer has the same bytes', async () => {
    expect(await tagOf('query Named { graph { version } }')).toBe(await tagOf(QUERY))
    expect(await tagOf(OTHER)).not.toBe(await tagOf(QUERY))
  })

  test('has the same headers under HEAD, and is not sent again either', async () => {
    const url = `${server.url}?${new URLSearchParams({ query: QUERY })}`
    const whole = await fetch(url)
    const head = await fetch(url, { method: 'HEAD' })
    const named = ['etag', 'cache-control', 'vary', 'content-type', 'content-length']
    const headers = (response: Response) => named.map((name) => response.headers.get(name))
    expect([head.status, await head.text(), headers(head)]).toEqual([200, '', headers(whole)])
    const again = await fetch(url, { method: 'HEAD', headers: { 'if-none-match': whole.headers.get('etag') ?? '' } })
    expect([again.status, again.headers.get('etag')]).toEqual([304, whole.headers.get('etag')])
    expect(again.headers.get('content-length')).toBeNull()
  })

  test.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"a", ${tag} , "b"`])(
    'that the caller has already is not sent again',
    async (written) => {
      const tag = await tagOf(QUERY)
      const response = await get(QUERY, { 'if-none-match': written(tag) })
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', tag])
      expect(response.headers.get('content-length')).toBeNull()
    },
  )

  test('is sent to who has another one', async () => {
    for (const tag of [await tagOf(OTHER), '"1-0-0"', '*', '', (await tagOf(QUERY)).slice(1, -1)]) {
      const response = await get(QUERY, { 'if-none-match': tag })
      expect([response.status, (await response.json()).data]).toEqual([200, { graph: { version: 1 } }])
    }
  })

  test('is sent to who has it in another form', async () => {
    const response = await get(QUERY, {
      'if-none-match': await tagOf(QUERY),
      accept: 'application/graphql-response+json',
    })
    expect(response.status).toBe(200)
  })

  test('has the same tag from every server with the same content', async () => {
    const other = await startServer()
    const response = await fetch(`${other.url}?${new URLSearchParams({ query: QUERY })}`)
    expect(response.headers.get('etag')).toBe(await tagOf(QUERY))
    await other.close()
  })

  test('has a tag also where something is not there', async () => {
    expect(await tagOf('{ driver(slug: "nobody") { id } }')).toMatch(/^"/)
  })

  test('of another content has another tag', async () => {
    const empty = await startServer({ environment: { AETIA_CONTENT: 'none' } })
    const response = await fetch(`${empty.url}?${new URLSearchParams({ query: QUERY })}`, {
      headers: { 'if-none-match': await tagOf(QUERY) },
    })
    expect(response.status).toBe(200)
    await empty.close()
  })
})

describe('no tag', () => {
  test.each([
    ['a query that is not well-formed', '{'],
    ['a query that is not valid', '{ nobody }'],
    ['an answer with an error in part of it', '{ graph { version } node(id: "nobody") { id } }'],
    ['an answer with nothing but an error', '{ concepts(first: 0) { totalCount } }'],
  ])('is on %s, nor does one spare it', async (_what, query) => {
    const tag = await tagOf(QUERY)
    const response = await get(query, { 'if-none-match': tag })
    expect(response.headers.get('etag')).toBeNull()
    expect((await response.json()).errors).toHaveLength(1)
  })

  test('is on an answer to POST, nor does one spare it', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-none-match': await tagOf(QUERY) },
      body: JSON.stringify({ query: QUERY }),
    })
    expect([response.status, response.headers.get('etag')]).toEqual([200, null])
  })
})

/** Its paths are too many to be counted while a test runs. */
const COUNTED = `{
  causalPaths(from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11, first: 1) {
    totalCount completeness { exact stoppedBy reason } nodes { length }
  }
}`
const asked = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}?${new URLSearchParams({ query: COUNTED })}`, { headers })

describe('an answer that was cut short', () => {
  let graph: Snapshot
  beforeAll(() => {
    graph = graphOf(complete(22))
  })

  test('by a clock is neither tagged nor stored, alone or beside others', async () => {
    const hasty = await startServer({
      environment: { AETIA_PATH_EXPANSIONS: '1000000000', AETIA_PATH_MS: '20' },
      snapshot: graph,
    })
    const alone = await asked(hasty.url)
    const beside = await Promise.all(Array.from({ length: 8 }, () => asked(hasty.url)))
    for (const response of [alone, ...beside]) {
      const { data } = await response.json()
      expect(data.causalPaths.completeness.reason).toContain('stopped after 20 ms')
      const headers = ['etag', 'cache-control'].map((name) => response.headers.get(name))
      expect([response.status, headers]).toEqual([200, [null, 'no-store']])
    }
    await hasty.close()
  })

  test('by a fixed bound has the same bytes for everybody under the same bound, and another tag under another', async () => {
    const start = (expansions: string) =>
      startServer({
        environment: { AETIA_PATH_EXPANSIONS: expansions, AETIA_PATH_MS: '600000', AETIA_DEADLINE_MS: '600000' },
        snapshot: graph,
      })
    const [strict, alike, laxer] = await Promise.all([start('1000'), start('1000'), start('5000')])
    const answers = await Promise.all([strict, strict, alike, strict].map(({ url }) => asked(url)))
    const tags = new Set(answers.map(({ headers }) => headers.get('etag')))
    const bodies = new Set(await Promise.all(answers.map((response) => response.text())))
    expect([tags.size, bodies.size]).toEqual([1, 1])
    const [tag] = tags
    expect(tag).toMatch(/^"/)
    const cut = await asked(strict.url, { 'if-none-match': tag ?? '' })
    const other = await asked(laxer.url, { 'if-none-match': tag ?? '' })
    expect([cut.status, other.status]).toEqual([304, 200])
    expect(other.headers.get('etag')).not.toBe(tag)
    await Promise.all([strict, alike, laxer].map((one) => one.close()))
  })
})
