import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, draft, move, put, retire } from '../storage/publishing.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const drafts = { 'aetia-perspective': 'drafts' }
const LIST =
  '{ draftsPerspective { over olderCount included { id } leftOut { changeset { id } reason documents conflictsWith } } }'

test('without open changesets it is the newest version', async () => {
  const { body } = await server.ask('{ graph { conceptCount } }', {}, 'AUTHOR', drafts)
  const published = await server.ask('{ graph { conceptCount } }')
  expect(body.data).toEqual(published.body.data)
  expect(body.extensions.graph.drafts).toEqual({ included: [], leftOut: [], olderCount: 0 })
})

test('the open changesets are one graph where they do not conflict, and the others are listed', async () => {
  const { store, ask } = server
  await draft(store, 'one', [put(concept('one'))])
  await draft(store, 'two', [put(concept('two'))])
  await draft(store, 'three', [put(concept('three', 'this'))])
  await draft(store, 'four', [put(concept('three', 'that'))])
  await draft(store, 'broken', [retire('driver:cambered-roads', 1)])
  await draft(store, 'dropped', [put(concept('dropped'))])
  await move(store, 'dropped', 'DISCARDED')
  await move(store, 'two', 'APPROVED')
  const query = `{
    graph { version }
    one: driver(slug: "one") { name }
    two: driver(slug: "two") { name }
    three: driver(slug: "three") { name }
    cambered: driver(slug: "cambered-roads") { id }
    dropped: driver(slug: "dropped") { id }
  }`
  const { body } = await ask(query, {}, 'AUTHOR', drafts)
  expect(body.data).toEqual({
    graph: { version: 2 },
    one: { name: 'one' },
    two: { name: 'two' },
    three: null,
    cambered: { id: 'driver:cambered-roads' },
    dropped: null,
  })
  expect(body.extensions.graph).toMatchObject({
    version: 2,
    drafts: {
      included: ['one', 'two'],
      leftOut: [
        { changeset: 'broken', reason: 'VIOLATIONS' },
        { changeset: 'four', reason: 'CONFLICT' },
        { changeset: 'three', reason: 'CONFLICT' },
      ],
      olderCount: 0,
    },
  })
  for (const headers of [drafts, {}]) {
    const listed = (await ask(LIST, {}, 'AUTHOR', headers)).body.data.draftsPerspective
    expect(listed).toMatchObject({
      over: 1,
      olderCount: 0,
      included: [{ id: 'one' }, { id: 'two' }],
      leftOut: [
        { changeset: { id: 'broken' }, reason: 'VIOLATIONS', conflictsWith: [] },
        { changeset: { id: 'four' }, reason: 'CONFLICT', documents: ['driver:three'], conflictsWith: ['three'] },
        { changeset: { id: 'three' }, reason: 'CONFLICT', documents: ['driver:three'], conflictsWith: ['four'] },
      ],
    })
    expect(listed.leftOut[0].documents.length).toBeGreaterThan(0)
  }
})

test('what is staged after is read after', async () => {
  await draft(server.store, 'later', [put(concept('later'))])
  const read = async () => (await server.ask('{ driver(slug: "later") { name } }', {}, 'AUTHOR', drafts)).body.data
  expect(await read()).toEqual({ driver: { name: 'later' } })
  const [staged] = await server.store.staged('later')
  const more = { author: 'ada', at: '2026-12-02T00:00:00.000Z', message: '' }
  await server.store.stage('later', [put(concept('later', 'renamed'), staged?.revision)], more)
  expect(await read()).toEqual({ driver: { name: 'renamed' } })
})

test.each([
  [null, 401, 'UNAUTHENTICATED'],
  ['READER', 403, 'FORBIDDEN'],
] as const)('it is not read by %s', async (role, status, code) => {
  const answer = await server.ask('{ graph { version } }', {}, role, drafts)
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code])
})

test('nothing stores its answers, and nothing is changed from it', async () => {
  const url = `${server.url}?${new URLSearchParams({ query: '{ graph { version } }' })}`
  const answer = await fetch(url, { headers: { ...drafts, authorization: 'Bearer AUTHOR' } })
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
    200,
    'private, no-store',
    null,
  ])
  const mutation = 'mutation { createChangeset(input: { title: "x" }) { outcome } }'
  const { body } = await server.ask(mutation, {}, 'ADMIN', drafts)
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('only the newest hundred are looked at, and the others are counted', async () => {
  for (let n = 0; n < 100; n++) {
    const at = new Date(Date.UTC(2027, 0, 1, 0, 0, n)).toISOString()
    await server.store.createChangeset({ id: `n${n}`, title: 'x' }, { author: 'ada', at, message: '' })
  }
  const { body } = await server.ask(LIST, {}, 'AUTHOR')
  expect(body.data.draftsPerspective.included).toHaveLength(100)
  expect(body.data.draftsPerspective.olderCount).toBe(6)
})
