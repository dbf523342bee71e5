import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

interface Connection {
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  totalCount: number | string
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** A path has a key where everything else has an id. */
const fieldsOf = (own: 'id' | 'id: key') =>
  `{ edges { cursor node { ${own} } } nodes { ${own} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`

/**
 * Every kind of list: how it is asked for, with a place for its paging arguments, and where it is
 * in the answer.
 */
const LISTS: [string, string, string[]][] = [
  ['concepts by name', 'concepts(PAGE)', ['concepts']],
  ['concepts by key', 'concepts(orderBy: KEY, PAGE)', ['concepts']],
  ['injuries of one leg', 'injuries(where: { legSide: LONGER }, PAGE)', ['injuries']],
  ['claims', 'claims(where: { predicate: [CAUSES] }, PAGE)', ['claims']],
  ['sources', 'sources(PAGE)', ['sources']],
  ['search', 'search(text: "hip", PAGE)', ['search']],
  ['paths by certainty', 'causalPaths(PAGE)', ['causalPaths']],
  ['paths by length', 'causalPaths(question: { orderBy: LENGTH }, PAGE)', ['causalPaths']],
  ['what is led to', 'driver(slug: "injury-history") { leadsTo(PAGE) FIELDS }', ['driver', 'leadsTo']],
  ['what lies behind', 'injury(slug: "it-band-syndrome") { causedBy(PAGE) FIELDS }', ['injury', 'causedBy']],
  ['loads of a leg', 'legSide(slug: "longer-leg") { loads(PAGE) FIELDS }', ['legSide', 'loads']],
  ['claims of a concept', 'legSide(slug: "longer-leg") { claims(PAGE) FIELDS }', ['legSide', 'claims']],
]

async function page(list: (typeof LISTS)[number], first: number, after: string | null): Promise<Connection> {
  const [, template, where] = list
  const filled = template.replace('PAGE', 'first: $first, after: $after')
  const fields = fieldsOf(template.startsWith('causalPaths') ? 'id: key' : 'id')
  const selection = filled.includes('FIELDS') ? filled.replace('FIELDS', fields) : `${filled} ${fields}`
  const answer = await ask<Record<string, unknown>>(
    server.url,
    `query ($first: Int, $after: String) { ${selection} }`,
    { first, after },
  )
  expect(answer.errors).toBeUndefined()
  return where.reduce<unknown>((part, field) => (part as Record<string, unknown>)[field], answer.data) as Connection
}

describe.each(LISTS)('%s', (...list) => {
  test('pages of any size give the whole list, each item once, in the same order', async () => {
    const whole = await page(list, 100, null)
    expect(whole.nodes).toHaveLength(Number(whole.totalCount))
    expect(whole.nodes).toEqual(whole.edges.map(({ node }) => node))
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(whole.nodes.length)
    for (const size of [1, 3, 7]) {
      const ids: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const part: Connection = await page(list, size, after)
        ids.push(...part.nodes.map(({ id }) => id))
        expect(part.totalCount).toBe(whole.totalCount)
        expect(part.pageInfo.hasPreviousPage).toBe(after !== null)
        expect(part.pageInfo.startCursor).toBe(part.edges[0]?.cursor)
        expect(part.pageInfo.endCursor).toBe(part.edges.at(-1)?.cursor)
        more = part.pageInfo.hasNextPage
        after = part.pageInfo.endCursor
      }
      expect(ids).toEqual(whole.nodes.map(({ id }) => id))
    }
  })

  test('the cursor of any item gives what follows it', async () => {
    const whole = await page(list, 100, null)
    for (const [index, { cursor }] of whole.edges.entries()) {
      const rest = await page(list, 100, cursor)
      expect(rest.nodes.map(({ id }) => id)).toEqual(whole.nodes.slice(index + 1).map(({ id }) => id))
    }
  })
})
