import { afterAll, beforeAll, expect, test } from 'vitest'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { ask } from '../ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type MadeUpTable, NOTHING, partsOf, sourceCalled } from './table-of.ts'

const table: MadeUpTable = {
  name: 'tried',
  concepts: Array.from({ length: 60 }, (_, number) => ({
    id: `n ${number}`,
    kind: number % 2 ? 'MECHANISM' : 'ENTITY',
    slug: `n-${number}`,
    name: `Name ${number % 7}`,
    category: number % 4 ? null : 'Gene',
    alsoCalled: [],
    summary: '',
    role: null,
  })),
  claims: Array.from({ length: 300 }, (_, number) => {
    const [subject, object] = [0, 1 + (number % 59)].map((at) => `${at % 2 ? 'mechanism' : 'entity'}:n-${at}`)
    return {
      number: 2 + number,
      subject: subject!,
      object: object!,
      predicate: 'RELATES_TO',
      polarity: number % 5 ? 'AFFIRMED' : 'NEGATED',
      explicitness: 'EXPLICIT',
      shortcut: false,
      certainty: (number % 10) / 10,
      relation: `r${number}`,
      quote: 'relates to',
    }
  }),
}
const snapshot = buildSnapshot(
  project({ ...NOTHING, sources: [sourceCalled('tried')], tables: partsOf(table, 50) }),
  1,
  NOTHING.publishedAt,
)

let server: TestServer
beforeAll(async () => {
  server = await startServer({ snapshot })
})
afterAll(() => server.close())

/** The ids of a whole list, page by page, and how many it says it has. */
async function whole(list: string): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const page = list.replace('PAGE', `first: 37, after: ${JSON.stringify(after)}`)
    const { data, errors } = await ask<Record<string, never>>(
      server.url,
      `{ ${page.replace('FIELDS', '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }')} }`,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    let found: Record<string, unknown> = data
    while (!('nodes' in found)) found = Object.values(found)[0] as Record<string, unknown>
    const { nodes, totalCount, pageInfo } = found as {
      nodes: { id: string }[]
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) return { ids, totalCount }
    after = pageInfo.endCursor
  }
}

const claims = [...snapshot.claims.values()]
const concepts = [...snapshot.concepts.values()]
const byName = concepts.toSorted((a, b) => (a.name === b.name ? (a.key < b.key ? -1 : 1) : a.name < b.name ? -1 : 1))
const keys = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key)

test.each([
  ['all claims', 'claims(PAGE) FIELDS', keys(claims)],
  [
    'claims by certainty and polarity',
    'claims(where: { minCertainty: 0.5, polarity: [NEGATED] }, PAGE) FIELDS',
    keys(claims.filter(({ certainty, polarity }) => certainty >= 0.5 && polarity === 'NEGATED')),
  ],
  [
    'claims on a concept from a source',
    'claims(where: { object: "mechanism:n-3", source: "source:tried", attribution: [SOURCE] }, PAGE) FIELDS',
    keys(claims.filter(({ object }) => object === 'mechanism:n-3')),
  ],
  ['claims of no shortcut', 'claims(where: { shortcut: true }, PAGE) FIELDS', []],
  ['claims of a hub', 'concept(id: "entity:n-0") { claims(PAGE) FIELDS }', keys(claims)],
  ['claims of which a hub is the object', 'concept(id: "entity:n-0") { claims(as: OBJECT, PAGE) FIELDS }', []],
  ['claims of a source', 'source(slug: "tried") { claims(PAGE) FIELDS }', keys(claims)],
  ['concepts by key', 'concepts(orderBy: KEY, PAGE) FIELDS', keys(concepts)],
  ['concepts by name', 'concepts(PAGE) FIELDS', keys(byName)],
  ['concepts of a kind', 'mechanisms(PAGE) FIELDS', keys(byName.filter(({ kind }) => kind === 'MECHANISM'))],
  [
    'concepts of a name',
    'mechanisms(where: { text: "Name-3" }, PAGE) FIELDS',
    keys(
      byName.filter(({ kind, name, slug }) => kind === 'MECHANISM' && (name === 'Name 3' || slug.startsWith('n-3'))),
    ),
  ],
  [
    'entities of a category',
    'entities(where: { category: "Gene" }, PAGE) FIELDS',
    keys(byName.filter(({ category }) => category === 'Gene')),
  ],
])('of rows of a table, %s come page by page, each once and in order', async (_what, list, expected) => {
  expect(await whole(list)).toEqual({ ids: expected, totalCount: expected.length })
})
