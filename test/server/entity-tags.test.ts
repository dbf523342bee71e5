import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}?${new URLSearchParams({ query })}`, { headers })
const tagOf = async (query: string) => (await get(query)).headers.get('etag') ?? 'none'

const QUERY = '{ graph { version } }'
const OTHER = '{ graph { digest } }'

describe('an answer to GET', () => {
  test('has a tag with the version and the digest that it read, to be asked again with', async () => {
    const response = await get(QUERY)
    const { extensions } = await response.json()
    const { version, digest } = extensions.graph
    expect(response.headers.get('etag')).toMatch(new RegExp(`^"${version}-${digest.slice(7, 23)}-[\\da-f]{16}"$`))
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('vary')).toBe('accept, aetia-perspective')
  })

  test.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"a", ${tag} , "b"`])(
    'that the caller has already is not sent again',
    async (written) => {
      const tag = await tagOf(QUERY)
      const response = await get(QUERY, { 'if-none-match': written(tag) })
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', tag])
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
    const other = await startTestServer()
    const response = await fetch(`${other.url}?${new URLSearchParams({ query: QUERY })}`)
    expect(response.headers.get('etag')).toBe(await tagOf(QUERY))
    await other.close()
  })

  test('of another content has another tag', async () => {
    const empty = await startTestServer({ AETIA_CONTENT: 'none' })
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
    ['an answer with an error in part of it', '{ graph { version } driver(slug: "nobody") { id } }'],
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
