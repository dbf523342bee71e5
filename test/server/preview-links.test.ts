import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { publish } from '../../src/publishing/publish.ts'
import { DRAFT, DRAFTED, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, draft, move, put, retire } from '../storage/publishing.ts'

let server: EditingServer
const lines: string[] = []
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  server = await startEditingServer({}, undefined, logger)
  await stageSecretDraft(server.store)
})
afterAll(() => server.close())

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString()
const CREATE =
  'mutation ($input: CreatePreviewLinkInput!) { createPreviewLink(input: $input) { outcome secret link { key changeset createdBy expiresAt revokedAt isGood } } }'
const REVOKE =
  'mutation ($id: ID!) { revokePreviewLink(input: { id: $id }) { outcome secret link { key revokedAt isGood } } }'

const made: string[] = []
async function link(changeset: string) {
  const { body } = await server.ask(CREATE, { input: { changeset, expiresAt: inDays(7) } }, 'AUTHOR')
  const { link, secret } = body.data.createPreviewLink
  made.push(secret)
  return { id: String(link.key), secret: String(secret), header: { 'aetia-perspective': `preview=${secret}` } }
}

const NAME = '{ graph { version } driver(slug: "cambered-roads") { name } }'
const code = ({ body }: { body: { errors: { extensions: { code: string } }[] } }) => body.errors[0]?.extensions.code

describe('the holder of a link', () => {
  let held: Awaited<ReturnType<typeof link>>
  beforeAll(async () => {
    held = await link(DRAFT)
  })
  const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}?${new URLSearchParams({ query, preview: held.secret })}`, { headers })

  test('reads the whole graph with the draft, by a header', async () => {
    const { status, body } = await server.ask(
      `{
        graph { version }
        driver(slug: "cambered-roads") { name }
        causalPaths(question: { from: ["${DRAFTED.driver}"], to: ["${DRAFTED.injury}"] }) { totalCount }
        search(text: "${SECRET}") { totalCount }
      }`,
      {},
      null,
      held.header,
    )
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.data).toMatchObject({
      graph: { version: 2 },
      driver: { name: `Roads of ${SECRET}` },
      causalPaths: { totalCount: '1' },
      search: { totalCount: 7 },
    })
    expect(body.extensions.graph).toMatchObject({ version: 2, changeset: DRAFT })
  })

  test('reads it by a parameter of the address, which nothing may store and no page passes on', async () => {
    const published = await fetch(`${server.url}?${new URLSearchParams({ query: NAME })}`)
    const answer = await get(NAME, { 'if-none-match': published.headers.get('etag') ?? '' })
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('vary')).toContain('aetia-perspective')
    expect(await answer.json()).toMatchObject({ data: { driver: { name: `Roads of ${SECRET}` } } })
  })

  test('reads graphs in the form of files', async () => {
    for (const path of ['/graph.json', '/export/jsonld']) {
      const answer = await fetch(`${server.url.replace('/graphql', path)}?preview=${held.secret}`)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'private, no-store'])
      expect(await answer.text()).toContain(SECRET)
    }
  })

  test('is led from the page of the Sandbox to one that takes the link', async () => {
    const answer = await fetch(`${server.url}?preview=${held.secret}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `graphiql?preview=${held.secret}`])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  test.each([
    '{ changesets { totalCount } }',
    `{ changeset(id: "${DRAFT}") { id } }`,
    `{ document(id: "${DRAFTED.driver}") { key } }`,
    '{ draftsPerspective { over } }',
    '{ auditLog { totalCount } }',
  ])('is refused %s, even when signed in as an ADMIN', async (query) => {
    for (const as of [null, 'ADMIN'] as const) {
      const answer = await server.ask(query, {}, as, held.header)
      expect([answer.status, code(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    }
  })

  test('is nobody known', async () => {
    const { body } = await server.ask('{ viewer { user { name } } }', {}, 'ADMIN', held.header)
    expect(body.data).toEqual({ viewer: null })
  })

  test('changes nothing', async () => {
    const answer = await server.ask(
      `mutation { discardChangeset(input: { id: "${DRAFT}", basedOn: 1, message: "" }) { outcome } }`,
      {},
      'ADMIN',
      held.header,
    )
    expect(code(answer)).toBe('BAD_USER_INPUT')
    const signIn = 'mutation { signIn(input: { name: "ada", password: "x" }) { outcome } }'
    expect(code(await server.ask(signIn, {}, null, held.header))).toBe('BAD_USER_INPUT')
  })

  test('follows nothing', async () => {
    const query = new URLSearchParams({ query: 'subscription { graphPublished { version } }', preview: held.secret })
    const answer = await fetch(`${server.url}?${query}`, { headers: { accept: 'text/event-stream' } })
    expect([answer.status, code({ body: (await answer.json()) as never })]).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('sends one link, and no other perspective with it', async () => {
    const other = await link(DRAFT)
    const url = (secret: string) => `${server.url}?${new URLSearchParams({ query: NAME, preview: secret })}`
    const twice = await fetch(url(held.secret), { headers: other.header })
    expect([twice.status, code({ body: (await twice.json()) as never })]).toEqual([400, 'BAD_USER_INPUT'])
    const both = await fetch(url(held.secret), { headers: { 'aetia-perspective': 'asOf=1' } })
    expect([both.status, code({ body: (await both.json()) as never })]).toEqual([400, 'BAD_USER_INPUT'])
    expect((await fetch(url(held.secret), { headers: held.header })).status).toBe(200)
  })
})

describe('a link is refused', () => {
  const REFUSED = 'The preview link has expired, was revoked, or never was.'

  test('with one code when it never was, and without its secret', async () => {
    for (const secret of ['', 'x', `aetia_preview_${'a'.repeat(43)}`, `aetia_session_${'a'.repeat(43)}`]) {
      const answer = await server.ask(NAME, {}, null, { 'aetia-perspective': `preview=${secret}` })
      expect([answer.status, code(answer)]).toEqual([403, 'PREVIEW_LINK_INVALID'])
      expect(answer.body.errors[0].message).toContain(REFUSED)
    }
    const mistyped = await server.ask(NAME, {}, null, {
      'aetia-perspective': `Preview=aetia_preview_${'b'.repeat(43)}`,
    })
    expect(code(mistyped)).toBe('BAD_USER_INPUT')
    expect(JSON.stringify(mistyped)).not.toContain('bbb')
  })

  test('once it is revoked', async () => {
    const { id, header } = await link(DRAFT)
    expect((await server.ask(NAME, {}, null, header)).status).toBe(200)
    const { body } = await server.ask(REVOKE, { id }, 'AUTHOR')
    expect(body.data.revokePreviewLink).toMatchObject({
      outcome: 'DONE',
      secret: null,
      link: { revokedAt: expect.any(String), isGood: false },
    })
    const refused = await server.ask(NAME, {}, null, header)
    expect([refused.status, code(refused)]).toEqual([403, 'PREVIEW_LINK_INVALID'])
  })

  test('with a code of its own and the version, once its changeset is published', async () => {
    await draft(server.store, 'soon', [put(concept('soon'))])
    const { header, id } = await link('soon')
    expect((await server.ask('{ driver(slug: "soon") { id } }', {}, null, header)).body.data.driver.id).toBe(
      'driver:soon',
    )
    await move(server.store, 'soon', 'APPROVED')
    const request = { changeset: 'soon', author: 'ada', idempotencyKey: null }
    const result = await publish(server.store, request, () => new Date().toISOString())
    if (result.outcome !== 'PUBLISHED') throw new Error(result.outcome)
    await server.history.refresh()
    const { version } = result.publication
    const answer = await server.ask(NAME, {}, null, header)
    expect([answer.status, answer.body.errors[0].extensions]).toEqual([410, { code: 'CHANGESET_PUBLISHED', version }])
    const { body } = await server.ask(
      '{ changeset(id: "soon") { previewLinks { nodes { key isGood } } } }',
      {},
      'AUTHOR',
    )
    expect(body.data.changeset.previewLinks.nodes).toEqual([{ key: id, isGood: false }])
    const more = await server.ask(CREATE, { input: { changeset: 'soon', expiresAt: inDays(1) } }, 'AUTHOR')
    expect(more.body.data.createPreviewLink).toEqual({ outcome: 'WRONG_STATE', secret: null, link: null })
  })

  test('with a code of its own, once its changeset is discarded', async () => {
    await draft(server.store, 'dropped', [put(concept('dropped'))])
    const { header } = await link('dropped')
    await move(server.store, 'dropped', 'DISCARDED')
    const answer = await server.ask(NAME, {}, null, header)
    expect([answer.status, answer.body.errors[0].extensions]).toEqual([410, { code: 'CHANGESET_DISCARDED' }])
  })

  test('while its changeset breaks rules, without a word about them', async () => {
    await draft(server.store, 'broken', [retire('driver:cambered-roads', 1)])
    const { header } = await link('broken')
    const answer = await server.ask(NAME, {}, null, header)
    expect([answer.status, code(answer)]).toEqual([409, 'PREVIEW_INCOMPLETE'])
    expect(answer.body.errors[0].message).not.toMatch(/\d|cambered/)
  })
})

describe('making and revoking links', () => {
  beforeEach(async () => {
    await server.store.createChangeset({ id: crypto.randomUUID(), title: 'any' }, act)
  })
  const act = { author: 'ada', at: '2026-12-02T00:00:00.000Z', message: '' }

  test.each([
    ['in the past', -1],
    ['beyond 90 days', 91],
  ])('an expiry %s is refused', async (_what, days) => {
    const { body } = await server.ask(CREATE, { input: { changeset: DRAFT, expiresAt: inDays(days) } }, 'AUTHOR')
    expect(body.errors[0].message).toMatch(/"expiresAt" must be later than now, .+, and at most 90 days ahead/)
  })

  test('a changeset that never was is refused', async () => {
    const { body } = await server.ask(CREATE, { input: { changeset: 'none', expiresAt: inDays(1) } }, 'AUTHOR')
    expect(body.errors[0].extensions.code).toBe('NOT_FOUND')
  })

  test('no more than 20 good ones are made of a changeset', async () => {
    await server.store.createChangeset({ id: 'shared', title: 'shared' }, act)
    const links = []
    for (let n = 0; n < 20; n++) links.push(await link('shared'))
    const refused = await server.ask(CREATE, { input: { changeset: 'shared', expiresAt: inDays(1) } }, 'AUTHOR')
    expect(code(refused)).toBe('LIMIT_EXCEEDED')
    await server.ask(REVOKE, { id: links[0]?.id }, 'AUTHOR')
    await link('shared')
  })

  test('only its maker, the author of the changeset and an ADMIN revoke one', async () => {
    await server.store.createChangeset({ id: 'of reviewer', title: 'x' }, { ...act, author: 'reviewer' })
    const [first, second, third] = [await link('of reviewer'), await link('of reviewer'), await link('of reviewer')]
    expect(code(await server.ask(REVOKE, { id: first.id }, 'PUBLISHER'))).toBe('FORBIDDEN')
    for (const [{ id }, as] of [
      [first, 'AUTHOR'],
      [second, 'REVIEWER'],
      [third, 'ADMIN'],
    ] as const)
      expect((await server.ask(REVOKE, { id }, as)).body.data.revokePreviewLink.outcome).toBe('DONE')
    expect(code(await server.ask(REVOKE, { id: 'none' }, 'AUTHOR'))).toBe('NOT_FOUND')
  })

  test('is in the audit log, under the changeset and the link, without the secret', async () => {
    await server.store.createChangeset({ id: 'audited', title: 'x' }, act)
    const { id, secret } = await link('audited')
    await server.ask(REVOKE, { id }, 'AUTHOR')
    const ofChangeset = await server.store.auditLog({ actor: null, action: null, target: 'audited' }, null, 10)
    const ofLink = await server.store.auditLog({ actor: null, action: null, target: id }, null, 10)
    for (const entries of [ofChangeset, ofLink])
      expect(entries).toMatchObject([
        { action: 'revokePreviewLink', actor: 'author', target: id, outcome: 'DONE' },
        { action: 'createPreviewLink', actor: 'author', target: 'audited', outcome: 'DONE' },
      ])
    expect(JSON.stringify([ofChangeset, ofLink])).not.toContain(secret)
  })

  test('those of a changeset are listed, newest first, without secrets', async () => {
    await server.store.createChangeset({ id: 'listed', title: 'x' }, act)
    const links = [await link('listed'), await link('listed'), await link('listed')]
    const page = async (after: string | null) =>
      (
        await server.ask(
          'query ($after: String) { changeset(id: "listed") { previewLinks(first: 2, after: $after) { totalCount nodes { key createdBy isGood } pageInfo { endCursor hasNextPage } } } }',
          { after },
          'AUTHOR',
        )
      ).body.data.changeset.previewLinks
    const first = await page(null)
    const rest = await page(first.pageInfo.endCursor)
    expect([first.totalCount, rest.pageInfo.hasNextPage]).toEqual([3, false])
    const keys = [...first.nodes, ...rest.nodes].map(({ key }: { key: string }) => key)
    expect(keys.toSorted()).toEqual(links.map(({ id }) => id).toSorted())
    expect(first.nodes[0]).toMatchObject({ createdBy: 'author', isGood: true })
  })
})

test('the log has no secret of a link', () => {
  expect(made.length).toBeGreaterThan(20)
  expect(lines.length).toBeGreaterThan(100)
  const log = lines.join('')
  for (const secret of made) expect(log).not.toContain(secret)
})
