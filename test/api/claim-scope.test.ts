import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import { ask } from '../ask.ts'
import { claimsBeside } from '../notation/claims-beside.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

/** Entities 0 to 2 in a row by `biolink:treats`, 3 to 4 by a cause, and the shipped content. */
let server: TestServer
beforeAll(async () => {
  const rows = [
    { subject: 0, predicate: 'RELATES_TO', object: 1 },
    { subject: 1, predicate: 'RELATES_TO', object: 2 },
    { subject: 3, predicate: 'CAUSES', object: 4 },
  ] as const
  server = await startServer({ snapshot: claimsBeside(await firstContent('shipped'), 5, rows) })
})
afterAll(() => server.close())

const entity = (number: number) => `entity:n000000${number}`
const data = async <Data>(query: string, filter: object) => (await ask<Data>(server.url, query, { filter })).data

const COMPONENTS =
  'query ($filter: ClaimFilter) { graph { components(filter: $filter) { count components { concepts { id } } } degree(filter: $filter) { concept { id } } cycles(filter: $filter) { projection } } }'
interface Shape {
  graph: {
    components: { count: number; components: { concepts: { id: string }[] }[] }
    degree: { concept: { id: string } }[]
    cycles: { projection: string }
  }
}

test('the shape of the graph is that of one relation, kind or source', async () => {
  const treats = (await data<Shape>(COMPONENTS, { relations: ['biolink:treats'] })).graph
  expect(treats.components).toMatchObject({ count: 1 })
  expect(treats.degree.map(({ concept }) => concept.id).sort()).toEqual([0, 1, 2].map(entity))
  expect(treats.cycles.projection).toContain('of RELATES_TO only biolink:treats')
  const none = await data<Shape>(COMPONENTS, { relations: ['biolink:affects'] })
  expect(none.graph.components.count).toBe(0)
  const entities = await data<Shape>(COMPONENTS, { kinds: ['ENTITY'] })
  expect(entities.graph.degree.map(({ concept }) => concept.id)).toEqual([3, 4].map(entity))
  const elsewhere = await data<Shape>(COMPONENTS, { sources: ['source:nowhere'] })
  expect(elsewhere.graph.degree).toEqual([])
})

test('a path kept to a relation uses no other, and why not says so', async () => {
  const PATH = `query ($filter: ClaimFilter) {
    causalPaths(question: { from: ["${entity(0)}"], to: ["${entity(2)}"], filter: $filter }) { totalCount }
    whyNot(question: { from: ["${entity(0)}"], to: ["${entity(2)}"], filter: $filter }) {
      answer nearest { failed { condition text } }
    } }`
  interface Paths {
    causalPaths: { totalCount: string }
    whyNot: { answer: string; nearest: { failed: { condition: string; text: string }[] }[] }
  }
  const treats = await data<Paths>(PATH, { relations: ['biolink:treats'] })
  expect(treats).toMatchObject({ causalPaths: { totalCount: '1' }, whyNot: { answer: 'SURVIVES' } })
  const other = await data<Paths>(PATH, { relations: ['biolink:affects'], kinds: ['INJURY'] })
  expect(other).toMatchObject({ causalPaths: { totalCount: '0' }, whyNot: { answer: 'BLOCKED' } })
  expect(other.whyNot.nearest[0]?.failed.map(({ condition }) => condition)).toEqual([
    'RELATION',
    'KIND',
    'RELATION',
    'KIND',
  ])
  expect(other.whyNot.nearest[0]?.failed[0]?.text).toContain('is biolink:treats; walked are biolink:affects.')
})

test('a list of claims is kept to a relation', async () => {
  const { claims } = await data<{ claims: { totalCount: number } }>(
    '{ claims(where: { relations: ["biolink:treats"] }) { totalCount } }',
    {},
  )
  expect(claims.totalCount).toBe(2)
})

test('relations are refused beside predicates that they cannot narrow', async () => {
  const { errors } = await ask(
    server.url,
    '{ graph { acyclic(filter: { predicates: [CAUSES], relations: ["biolink:treats"] }) } }',
  )
  expect(errors?.[0]).toMatchObject({
    message: '"filter.relations" narrows RELATES_TO, which "filter.predicates" must name or leave out.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('a source that is named by anything but its id is refused', async () => {
  const { errors } = await ask(server.url, COMPONENTS, { filter: { sources: ['hetionet'] } })
  expect(errors?.[0]).toMatchObject({
    message: '"filter.sources" must hold ids of sources, such as "source:best-runners-tips-2014"; "hetionet" came.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
