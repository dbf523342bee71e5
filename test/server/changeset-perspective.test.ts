import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../../src/publishing/publish.ts'
import { DRAFT, DRAFTED, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { move } from '../storage/publishing.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
  await stageSecretDraft(server.store)
})
afterAll(() => server.close())

const overlaid = { 'aetia-perspective': `changeset=${DRAFT}` }
const act = { author: 'ada', at: '2026-12-02T00:00:00.000Z', message: 'more' }

test('under a changeset a whole request reads it laid over the newest version, neighbors and paths included', async () => {
  const { status, body } = await server.ask(
    `{
      graph { version conceptCount claimCount articleCount sourceCount }
      driver(slug: "cambered-roads") { name }
      circumstance(slug: "water-drainage") { explains { nodes { name } } }
      node(id: "${DRAFTED.claim}") { id ... on Claim { subject { name } object { name } } }
      causalPaths(question: { from: ["${DRAFTED.driver}"], to: ["${DRAFTED.injury}"] }) { totalCount nodes { explanation { text } } }
      search(text: "${SECRET}", first: 100) { nodes { id } }
      source(slug: "${SECRET}-letter") { claims { totalCount } }
    }`,
    {},
    'AUTHOR',
    overlaid,
  )
  expect([status, body.errors]).toEqual([200, undefined])
  expect(body.data).toMatchObject({
    graph: { version: 2, conceptCount: 70, claimCount: 95, articleCount: 2, sourceCount: 20 },
    driver: { name: `Roads of ${SECRET}` },
    circumstance: { explains: { nodes: [{ name: `Roads of ${SECRET}` }] } },
    node: { id: DRAFTED.claim, subject: { name: `Slope of ${SECRET}` } },
    causalPaths: { totalCount: '1' },
    search: {
      nodes: [
        ...[
          DRAFTED.driver,
          DRAFTED.injury,
          DRAFTED.edited,
          DRAFTED.article,
          DRAFTED.source,
          DRAFTED.claim,
          DRAFTED.other,
        ].map((id) => ({ id })),
      ],
    },
    source: { claims: { totalCount: 2 } },
  })
  expect(body.extensions.graph).toMatchObject({ version: 2, changeset: DRAFT })
  const published = await server.ask('{ graph { version digest } }')
  expect(published.body.data.graph.version).toBe(1)
  expect(published.body.extensions.graph).not.toHaveProperty('changeset')
  expect(published.body.extensions.graph.digest).not.toBe(body.extensions.graph.digest)
})

describe('a changeset is read', () => {
  test.each(['AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'] as const)('by role %s', async (role) => {
    expect((await server.ask('{ graph { version } }', {}, role, overlaid)).status).toBe(200)
  })

  test.each([
    [null, 401, 'UNAUTHENTICATED'],
    ['READER', 403, 'FORBIDDEN'],
  ] as const)('not by %s, who is answered the same whether there is one or not', async (role, status, code) => {
    const there = await server.ask('{ graph { version } }', {}, role, overlaid)
    const not = await server.ask('{ graph { version } }', {}, role, { 'aetia-perspective': 'changeset=nothing' })
    expect(there).toEqual(not)
    expect([there.status, there.body.errors[0].extensions.code]).toEqual([status, code])
  })
})

test('what is staged after is read after, and edits that others have overtaken are laid over all the same', async () => {
  const { store, ask } = server
  await store.createChangeset({ id: 'late', title: 'late' }, act)
  const [claim] = (await store.documentsAt(1)).filter(({ document }) => document.key === 'claim:e59')
  if (!claim) throw new Error('the shipped content has claim:e59')
  const edit = (certainty: number, basedOn: number) => ({
    document: 'claim:e59',
    body: { ...claim.document, certainty },
    basedOn,
  })
  const certainty = async () => {
    const late = { 'aetia-perspective': 'changeset=late' }
    const { body } = await ask('{ graph { version } claim(id: "claim:e59") { certainty } }', {}, 'AUTHOR', late)
    return [body.data.graph.version, body.data.claim.certainty]
  }
  expect(await certainty()).toEqual([2, 0.85])
  await store.stage('late', [edit(0.4, 1)], act)
  expect(await certainty()).toEqual([2, 0.4])

  await store.createChangeset({ id: 'early', title: 'early' }, act)
  await store.stage('early', [edit(0.7, 1)], act)
  await move(store, 'early', 'APPROVED')
  const request = { changeset: 'early', author: 'ada', idempotencyKey: null }
  expect((await publish(store, request, () => act.at)).outcome).toBe('PUBLISHED')
  expect(await certainty()).toEqual([3, 0.4])
})

test('a changeset whose content breaks rules is refused with how many, and where to read them', async () => {
  await server.store.createChangeset({ id: 'broken', title: 'broken' }, act)
  await server.store.stage('broken', [{ document: 'driver:cambered-roads', body: null, basedOn: 1 }], act)
  const { status, body } = await server.ask('{ graph { version } }', {}, 'AUTHOR', {
    'aetia-perspective': 'changeset=broken',
  })
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  expect(body.errors[0].message).toMatch(
    /for there (?:is 1 violation|are \d+ violations) in it\. Ask \{ changeset\(id: "broken"\) \{ violations/,
  )
})

test('a changeset that is closed is not laid over anything', async () => {
  const { store, ask } = server
  await store.createChangeset({ id: 'dropped', title: 'dropped' }, act)
  await move(store, 'dropped', 'DISCARDED')
  const dropped = await ask('{ graph { version } }', {}, 'AUTHOR', { 'aetia-perspective': 'changeset=dropped' })
  expect([dropped.status, dropped.body.errors[0].extensions]).toEqual([410, { code: 'CHANGESET_DISCARDED' }])
  const published = await ask('{ graph { version } }', {}, 'AUTHOR', { 'aetia-perspective': 'changeset=shipped' })
  expect([published.status, published.body.errors[0].message]).toEqual([
    410,
    'The changeset is published as version 1. Read that with "Aetia-Perspective: asOf=1".',
  ])
  expect(published.body.errors[0].extensions).toEqual({ code: 'CHANGESET_PUBLISHED', version: 1 })
  const none = await ask('{ graph { version } }', {}, 'AUTHOR', { 'aetia-perspective': 'changeset=none' })
  expect([none.status, none.body.errors[0].message]).toEqual([404, 'No changeset "none".'])
})

test('an answer under a changeset is never kept, and never taken for a published one', async () => {
  const get = (headers: Readonly<Record<string, string>>) => fetch(`${server.url}?query={graph{version}}`, { headers })
  const author = { authorization: 'Bearer AUTHOR' }
  const published = await get({})
  const tag = published.headers.get('etag') ?? ''
  expect(tag).toMatch(/^"/)
  expect((await get({ 'if-none-match': tag })).status).toBe(304)

  const draft = await get({ ...author, ...overlaid, 'if-none-match': tag })
  expect([draft.status, draft.headers.get('etag'), draft.headers.get('cache-control')]).toEqual([
    200,
    null,
    'private, no-store',
  ])
  const refused = await get({ ...overlaid, 'if-none-match': tag })
  expect([refused.status, refused.headers.get('etag')]).toEqual([401, null])
})

test('a cursor of a changeset is refused outside of it, and one of outside within it', async () => {
  const page = (after: string | null, headers: Readonly<Record<string, string>>) =>
    server.ask(
      'query ($after: String) { drivers(first: 1, after: $after) { pageInfo { endCursor } } }',
      { after },
      'AUTHOR',
      headers,
    )
  const inside = (await page(null, overlaid)).body.data.drivers.pageInfo.endCursor
  const outside = (await page(null, {})).body.data.drivers.pageInfo.endCursor
  expect((await page(inside, overlaid)).body.errors).toBeUndefined()
  for (const [cursor, headers] of [
    [inside, {}],
    [outside, overlaid],
  ] as const) {
    expect((await page(cursor, headers)).body.errors[0].extensions.code).toBe('STALE_CURSOR')
  }
})

test.each(['asOf=1', `changeset=${DRAFT}`])('nothing is changed from the perspective %s', async (perspective) => {
  const mutation = 'mutation { discardChangeset(input: { id: "late", basedOn: 1, message: "" }) { outcome } }'
  const { body } = await server.ask(mutation, {}, 'ADMIN', { 'aetia-perspective': perspective })
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(body.errors[0].message).toContain('Nothing is changed from a perspective')
})
