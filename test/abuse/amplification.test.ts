import { readdirSync, readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import { amplifyingQuery, multipliersOf, seeded } from '../notation/amplifying-queries.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, refusalOf } from './ask.ts'
import { graphOf, hub } from './synthetic-graph.ts'

const MAX_BYTES = 1_000_000
/** How many of the lists of the schema each run tries: the seed decides which. */
const TRIED = 40

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const post = async (url: string, query: string) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })

describe('lists in lists, whichever they are', () => {
  const schema = buildSchema()
  const random = seeded(9)
  const all = multipliersOf(schema)
  const chosen = all.toSorted(() => random() - 0.5).slice(0, TRIED)

  test.each([1, 2, 5])(
    'have bounded answers with %d copies of each, and others are answered meanwhile',
    async (copies) => {
      for (const multiplier of chosen) {
        const query = amplifyingQuery(schema, multiplier, copies, random)
        if (query === undefined) continue
        const [answer, health] = await Promise.all([post(server.url, query), fetch(`${server.origin}/health/live`)])
        const text = await answer.text()
        expect(Buffer.byteLength(text), query).toBeLessThanOrEqual(MAX_BYTES)
        expect(health.status).toBe(200)
        const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string }; message: string }[] }
        for (const { extensions, message } of errors)
          expect(['LIMIT_EXCEEDED', 'NOT_FOUND'], `${message} ${query}`).toContain(extensions.code)
      }
    },
  )
})

describe('an answer that is too large', () => {
  const claims =
    'claims(first: 100) { nodes { sentence subject { summary } object { claims(first: 100) { nodes { BELOW } } } } }'
  const heavy = (aliases: number) =>
    `{ concepts(first: 100) { nodes { ${Array.from({ length: aliases }, (_, index) => `a${index}: ${claims.replace('BELOW', 'sentence')}`).join(' ')} } } }`

  test('is refused as a whole, with what was allowed and how to ask for less', async () => {
    const { data, errors } = await ask(server, heavy(8))
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
    expect(errors[0]?.message).toMatch(
      /^The answer has more than \d+ bytes; at most 1000000 are allowed\. Lower "first", nest fewer lists, select fewer fields/,
    )
  })

  test('by far is refused before it is executed, with about what it would have', async () => {
    const deep = `{ concepts(first: 100) { nodes { mentions { source { claims(first: 100) { nodes { evidence {
      source { claims(first: 100) { nodes { sentence subject { name } } } } } } } } } } } }`
    expect(await refusalOf(server, deep)).toMatch(
      /^LIMIT_EXCEEDED The answer would have about \d+ values and \d+ bytes; at most 100000 values and 1000000 bytes/,
    )
  })

  test('is measured as it is sent', async () => {
    const small = await startServer({ environment: { AETIA_MAX_ANSWER_BYTES: '1000' } })
    // Each of these takes one in the count of values, and three or four letters in the answer.
    const numbers = `{ concepts(first: 40) { nodes { claims(first: 3) { totalCount } } } }`
    for (const first of [1, 5, 8, 12, 20]) {
      const text = await (await post(small.url, numbers.replace('40', String(first)))).text()
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000)
    }
    const signs = '{ articles(first: 1) { nodes { body(format: HTML) } } }'
    expect(await refusalOf(small, signs)).toMatch(/^LIMIT_EXCEEDED The answer has more than/)
    await small.close()
  })

  test('of introspection is refused too, but the query of the common tools is answered', async () => {
    const everything = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true })
    expect(await refusalOf(server, everything)).toBe('')
    const many = Array.from(
      { length: 10 },
      (_, index) => `a${index}: __schema { types { fields { name description args { name description } } } }`,
    )
    expect(await refusalOf(server, `{ ${many.join(' ')} }`)).toMatch(/^LIMIT_EXCEEDED The answer would have about/)
    const nested = Array.from(
      { length: 25 },
      (_, index) => `a${index}: fields { name description args { name description } }`,
    )
    expect(await refusalOf(server, `{ __schema { types { ${nested.join(' ')} } } }`)).toMatch(/^LIMIT_EXCEEDED/)
  })
})

describe('pages that sites ask for are answered:', () => {
  const operations = new URL('../../src/client/operations/', import.meta.url)
  const read = (name: string) => readFileSync(new URL(name, operations), 'utf8')

  test.each([
    [
      'all claims of all concepts',
      '{ concepts(first: 100) { nodes { id name claims(first: 100) { nodes { id sentence } } } } }',
    ],
    [
      'an index of all concepts with claims and evidence',
      `{ concepts(first: 100) { nodes { id name summary alsoCalled claims(first: 100) { nodes {
        id sentence certainty subject { id name } object { id name }
        evidence { quote stance source { id title url } } } } } } }`,
    ],
    [
      'an article with all of it',
      `{ articles(first: 100) { nodes { id title summary body(format: HTML) sections { anchor heading
        html: body(format: HTML) claims { id sentence certainty subject { id name summary } object { id name summary }
        evidence { quote start end source { id title author url } } } }
        sources(first: 100) { nodes { id title url author } } } } }`,
    ],
    [
      'a sitemap',
      `{ articles(first: 100) { nodes { id slug publishedAt } } concepts(first: 100, orderBy: KEY) { nodes { id slug kind }
        pageInfo { hasNextPage endCursor } } sources(first: 100) { nodes { id slug } } }`,
    ],
    [
      'every list of an injury',
      `{ injuries(first: 100) { nodes { id name legSides { nodes { id } } bodyParts { nodes { id name } }
        mechanisms { nodes { id name } } drivers { nodes { id name } } riskFactors { nodes { id name } }
        causedBy(first: 100) { edges { node { id name } bestPath { certainty explanation { text } } } } } } }`,
    ],
  ])('%s', async (_what, query) => {
    expect(await refusalOf(server, query)).toBe('')
  })

  test('the operations of the client, as far as anybody may ask them', async () => {
    const fragments = read('fragments.graphql')
    const values: Readonly<Record<string, object>> = {
      'article.graphql': { slug: 'hip-pain-in-runners' },
      'articles.graphql': { first: 100 },
      'caused-by.graphql': { id: 'injury:it-band-syndrome', first: 100 },
      'claims.graphql': { first: 100 },
      'concept.graphql': { id: 'injury:it-band-syndrome' },
      'leads-to.graphql': { id: 'driver:cambered-roads', first: 100 },
      'paths.graphql': { first: 100 },
      'search.graphql': { text: 'hip', first: 100 },
      'sources.graphql': { first: 100 },
    }
    for (const name of readdirSync(operations).filter((file) => file in values)) {
      const text = read(name)
      const needed = [...`${text}`.matchAll(/\.\.\.(\w+)/g)].length > 0 ? closure(text, fragments) : ''
      expect(await refusalOf(server, `${text}\n${needed}`.trim(), values[name]), name).not.toMatch(/LIMIT_EXCEEDED/)
    }
  })

  test('small pages of a graph with a concept of 20,000 claims', async () => {
    const large = await startServer({ snapshot: graphOf(hub(10_000)) })
    const page =
      '{ nodes { id subject { id claims(first: 3) { nodes { id } } } object { id claims(first: 3) { nodes { id } } } } }'
    for (const query of [
      `{ concept(id: "mechanism:hub") { name claims(first: 100) ${page} } }`,
      `{ concept(id: "mechanism:spoke7") { name claims(first: 100) { nodes { id subject { id claims(first: 100) { nodes {
        id sentence object { id } } } } } } } }`,
      `{ concepts(first: 100, orderBy: KEY) { nodes { id name claims(first: 100) ${page} } } }`,
    ])
      expect(await refusalOf(large, query)).toBe('')
    await large.close()
  })
})

/** The fragments that a text needs, those that they need included. */
function closure(text: string, fragments: string): string {
  const all = new Map(
    [...fragments.matchAll(/^fragment (\w+) on [\s\S]*?^}/gm)].map(([whole, name = '']) => [name, whole]),
  )
  const needed = new Set<string>()
  const look = (part: string) => {
    for (const [, name = ''] of part.matchAll(/\.\.\.\s*(\w+)/g))
      if (all.has(name) && !needed.has(name)) {
        needed.add(name)
        look(all.get(name) ?? '')
      }
  }
  look(text)
  return [...needed].map((name) => all.get(name)).join('\n')
}
