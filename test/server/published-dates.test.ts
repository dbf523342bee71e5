import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishEdits } from '../notation/publish-edits.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, draft, put, retire } from '../storage/publishing.ts'

const SHIPPED = '2026-11-23T00:00:00Z'
const SECOND = '2026-12-01T00:00:00.000Z'
const THIRD = '2026-12-02T00:00:00.000Z'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
  await publishEdits(server, [put(concept('new', 'New'))], SECOND)
  await publishEdits(server, [put(concept('new', 'Newer'), 1), put(concept('other', 'Other'))], THIRD)
})
afterAll(() => server.close())

const DATES = 'id createdAt updatedAt updatedIn'
const NEW = `{ driver(slug: "new") { ${DATES} } }`
const datesOf = async (query: string, perspective?: string) => {
  const headers = perspective === undefined ? {} : { 'aetia-perspective': perspective }
  const { body } = await server.ask(query, {}, 'AUTHOR', headers)
  expect(body.errors).toBeUndefined()
  return body.data
}

describe('everything that is published says when', () => {
  test('it was first published, and when and in which version it was last changed', async () => {
    const { driver } = await datesOf(NEW)
    expect(driver).toEqual({ id: 'driver:new', createdAt: SECOND, updatedAt: THIRD, updatedIn: 3 })
  })

  test.each([
    ['concept(id: "leg-side:longer-leg")', 'a concept'],
    ['claim(id: "claim:e58")', 'a claim'],
    ['source(slug: "predawn-runner-2013")', 'a source'],
    ['article(slug: "hip-pain-in-runners")', 'an article'],
  ])('%s: %s that nobody has changed', async (field) => {
    const { found } = await datesOf(`{ found: ${field} { createdAt updatedAt updatedIn } }`)
    expect(found).toEqual({ createdAt: SHIPPED, updatedAt: SHIPPED, updatedIn: 1 })
  })

  test('by the interface Published, and a fact by the document that holds it', async () => {
    const [fact = ''] = server.history.current().facts.keys()
    const { node } = await datesOf(`{ node(id: "${fact}") { __typename ... on Published { ${DATES} } } }`)
    expect(node).toEqual({ __typename: 'Fact', id: fact, createdAt: SHIPPED, updatedAt: SHIPPED, updatedIn: 1 })
  })

  test('as of an older version as it was then', async () => {
    expect((await datesOf(NEW, 'asOf=2')).driver).toMatchObject({ createdAt: SECOND, updatedAt: SECOND, updatedIn: 2 })
  })

  test('under a changeset as it would be, with what is not in it unchanged', async () => {
    await draft(server.store, 'mine', [put(concept('new', 'Newest'), 2), put(concept('staged', 'Staged'))])
    const query = `{ new: driver(slug: "new") { ${DATES} } staged: driver(slug: "staged") { ${DATES} } other: driver(slug: "other") { ${DATES} } }`
    const data = await datesOf(query, 'changeset=mine')
    expect(data.new).toMatchObject({ createdAt: SECOND, updatedIn: 4 })
    expect(data.staged).toMatchObject({ createdAt: data.new.updatedAt, updatedAt: data.new.updatedAt, updatedIn: 4 })
    expect(data.other).toMatchObject({ createdAt: THIRD, updatedAt: THIRD, updatedIn: 3 })
  })
})

test('a document that returns after retirement was created at its first publication', async () => {
  await publishEdits(server, [retire('driver:other', 1)], '2026-12-03T00:00:00.000Z')
  await publishEdits(server, [put(concept('other', 'Back'), 2)], '2026-12-04T00:00:00.000Z')
  expect((await datesOf(`{ driver(slug: "other") { ${DATES} } }`)).driver).toMatchObject({
    createdAt: THIRD,
    updatedAt: '2026-12-04T00:00:00.000Z',
    updatedIn: 5,
  })
})
