import { createClient } from 'graphql-sse'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import { DRAFT, DRAFTED, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { type Answer, type EditingServer, startEditingServer } from '../start-editing-server.ts'

// A changeset with the concepts of a claim, the claim, a source, an article and an edit. Readers
// try every way to it.

let server: EditingServer
/** Everything that the log of the server ever got. */
const lines: string[] = []
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  server = await startEditingServer({}, undefined, logger)
  await stageSecretDraft(server.store)
})
afterAll(() => server.close())

const slug = (key: string) => key.slice(key.indexOf(':') + 1)
const PAGE = 'totalCount nodes { id } edges { node { id } } pageInfo { startCursor endCursor hasNextPage }'
const KINDS = [
  'driver',
  'riskFactor',
  'misalignment',
  'legSide',
  'injury',
  'symptom',
  'mechanism',
  'intervention',
  'bodyPart',
  'plane',
  'activity',
  'circumstance',
  'misconception',
  'entity',
] as const
const PLURALS: Readonly<Partial<Record<(typeof KINDS)[number], string>>> = {
  injury: 'injuries',
  bodyPart: 'bodyParts',
  activity: 'activities',
  entity: 'entities',
}
const pluralOf = (kind: (typeof KINDS)[number]) => PLURALS[kind] ?? `${kind}s`

/**
 * Everything that one may ask which names nothing of the draft: its answer must be what it was
 * without the draft.
 */
const OPEN_QUESTIONS: Readonly<Record<string, string>> = {
  'what the version holds': '{ graph { version digest conceptCount claimCount sourceCount articleCount projection } }',
  'every concept': `{ concepts(first: 100) { ${PAGE} } }`,
  ...Object.fromEntries(
    KINDS.map((kind) => [`every ${kind}`, `{ ${pluralOf(kind)}(first: 100) { ${PAGE} nodes { name summary } } }`]),
  ),
  'every claim': `{ claims(first: 100) { ${PAGE} nodes { subject { name } object { name } conditions } } }`,
  'every source': `{ sources(first: 100) { ${PAGE} nodes { title claims { totalCount nodes { id } } } } }`,
  'every article': `{ articles(first: 100) { ${PAGE} nodes { title summary sections { heading body claims { id } } } } }`,
  'the edited driver':
    '{ driver(slug: "cambered-roads") { name summary alsoCalled claims { totalCount } history { nodes { version revision } } } }',
  'all paths': '{ causalPaths(first: 100) { totalCount nodes { key nodes { name } explanation { text } } } }',
  'paths through a concept of the draft':
    '{ causalPaths(question: { via: ["mechanism:left-leg-reach-down"] }, first: 100) { totalCount nodes { start { name } end { name } } } }',
  'what it leads to': `{ mechanism(slug: "left-leg-reach-down") { leadsTo(first: 100) { totalCount edges { pathCount node { id name } } } } }`,
  'what lies behind it': `{ mechanism(slug: "left-leg-reach-down") { causedBy(first: 100) { totalCount edges { pathCount node { id name } } } } }`,
  'claims of a concept':
    '{ mechanism(slug: "left-leg-reach-down") { claims(first: 100) { totalCount nodes { id subject { name } object { name } } } } }',
  'back from a circumstance': '{ circumstance(slug: "water-drainage") { explains { totalCount nodes { name } } } }',
  'back from a source': '{ source(slug: "best-runners-tips-2014") { claims(first: 100) { totalCount nodes { id } } } }',
  'a verdict between what is published':
    '{ verdict(subject: "driver:cambered-roads", predicate: CAUSES, object: "mechanism:left-leg-reach-down") { answer text claims { id } } }',
  'the versions': '{ graph { versions { totalCount nodes { version digest } } } }',
  'what versions changed': '{ graph { diff(from: 1, to: 1) { totalCount nodes { document } } } }',
}

/**
 * Questions that name documents of the draft. A caller who may not see it must get the answer of an
 * empty store.
 */
const PROBES: Readonly<Record<string, (key: string) => string>> = {
  node: (key) => `{ node(id: "${key}") { id } }`,
  concept: (key) => `{ concept(id: "${key}") { id name } }`,
  claim: (key) => `{ claim(id: "${key}") { id } }`,
  source: (key) => `{ source(slug: "${slug(key)}") { id } }`,
  article: (key) => `{ article(slug: "${slug(key)}") { id } }`,
  ...Object.fromEntries(KINDS.map((kind) => [kind, (key: string) => `{ ${kind}(slug: "${slug(key)}") { id } }`])),
  'paths from': (key) => `{ causalPaths(question: { from: ["${key}"] }) { totalCount } }`,
  'paths to': (key) => `{ causalPaths(question: { to: ["${key}"] }) { totalCount } }`,
  'paths via': (key) => `{ causalPaths(question: { via: ["${key}"] }) { totalCount } }`,
  'paths avoiding': (key) => `{ causalPaths(question: { avoiding: ["${key}"] }) { totalCount } }`,
  'a verdict on': (key) =>
    `{ verdict(subject: "${key}", predicate: CAUSES, object: "mechanism:left-leg-reach-down") { answer } }`,
  'a verdict of': (key) =>
    `{ verdict(subject: "driver:cambered-roads", predicate: CAUSES, object: "${key}") { answer } }`,
}

/** An answer without what names the version and the request, which are the same for all. */
const told = ({ status, body }: Answer) =>
  JSON.stringify({ status, data: body.data, errors: body.errors, notFound: body.extensions.notFound })

for (const [who, as] of [
  ['nobody', null],
  ['a READER', 'READER'],
] as const satisfies readonly (readonly [string, Role | null])[]) {
  describe(`${who} who asks`, () => {
    test.each(Object.entries(OPEN_QUESTIONS))('for %s sees nothing of a draft', async (_what, query) => {
      const answer = await server.ask(query, {}, as)
      expect(answer.body.errors).toBeUndefined()
      expect(JSON.stringify(answer.body)).not.toContain(SECRET)
      expect(answer.body.extensions.graph).toEqual({ version: 1, digest: server.history.current().digest })
      // Without the draft it was the same to the letter: counts, cursors and all.
      expect(told(answer)).toBe(told(await withoutDraft(query, as)))
    })

    test('in search finds nothing of a draft, whatever the words', async () => {
      for (const text of [
        SECRET,
        SECRET.slice(0, 4),
        `Slope of ${SECRET}`,
        `Roads of ${SECRET}`,
        slug(DRAFTED.driver),
      ]) {
        const { body } = await server.ask(
          'query ($text: String!) { search(text: $text) { totalCount nodes { id } } }',
          { text },
          as,
        )
        expect(body.data.search).toEqual({ totalCount: 0, nodes: [] })
      }
    })

    test.each(Object.keys(PROBES))('by %s is answered as if there were no draft', async (how) => {
      const query = PROBES[how]
      for (const key of [
        DRAFTED.driver,
        DRAFTED.injury,
        DRAFTED.source,
        DRAFTED.article,
        DRAFTED.claim,
        DRAFTED.other,
      ]) {
        const text = query?.(key) ?? ''
        const answer = await server.ask(text, {}, as)
        expect(told(answer)).toBe(told(await withoutDraft(text, as)))
        expect([...(answer.body.errors ?? []), ...(answer.body.extensions.notFound ?? [])]).toHaveLength(1)
      }
    })

    test('with a letter wrong gets no suggestion from the draft', async () => {
      for (const query of [
        `{ driver(slug: "${SECRET}-slop") { id } }`,
        `{ node(id: "driver:${SECRET}-slop") { id } }`,
        `{ article(slug: "${SECRET}-stori") { id } }`,
        `{ source(slug: "${SECRET}-lette") { id } }`,
        `{ claim(id: "claim:${SECRET}3") { id } }`,
        `{ driver(slug: "Slope of ${SECRET}") { id } }`,
        `{ causalPaths(question: { from: ["driver:${SECRET}-slop"] }) { totalCount } }`,
      ]) {
        const { errors = [], extensions } = (await server.ask(query, {}, as)).body
        for (const { message } of errors) expect(message).not.toMatch(new RegExp(`Did you mean[^?]*${SECRET}`))
        const suggested = (extensions.notFound ?? []).map(({ didYouMean }: { didYouMean: unknown }) => didYouMean)
        expect(errors.length + suggested.length).toBe(1)
        expect(JSON.stringify(suggested)).not.toContain(SECRET)
      }
    })

    test('for changesets gets the required right, whether there are changesets or not', async () => {
      for (const id of [DRAFT, 'nothing']) {
        const answer = await server.ask('{ graph { version } }', {}, as, { 'aetia-perspective': `changeset=${id}` })
        expect(answer.body.errors[0].extensions.code).toBe(as === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')
        expect(JSON.stringify(answer)).not.toContain(SECRET)
      }
    })

    test('for the version that a draft would become learns that there is none', async () => {
      const answer = await server.ask('{ graph { version } }', {}, as, { 'aetia-perspective': 'asOf=2' })
      expect([answer.status, answer.body.errors[0].message]).toEqual([404, 'No version "2". The newest is 1.'])
    })

    test('with a cursor made under the changeset is refused', async () => {
      for (const [field, query] of [
        ['drivers', 'query ($after: String) { drivers(first: 1, after: $after) { pageInfo { endCursor } } }'],
        [
          'search',
          'query ($after: String) { search(text: "roads", first: 1, after: $after) { pageInfo { endCursor } } }',
        ],
        ['causalPaths', 'query ($after: String) { causalPaths(first: 1, after: $after) { pageInfo { endCursor } } }'],
      ] as const) {
        const inside = await server.ask(query, {}, 'AUTHOR', { 'aetia-perspective': `changeset=${DRAFT}` })
        const after = inside.body.data[field].pageInfo.endCursor
        const { body } = await server.ask(query, { after }, as)
        expect(body.errors[0].extensions.code).toBe('STALE_CURSOR')
      }
    })

    test('by GET, with what somebody kept who saw the draft, is sent what is published', async () => {
      const authorization: Record<string, string> = as === null ? {} : { authorization: `Bearer ${as}` }
      const url = `${server.url}?query={driver(slug:"cambered-roads"){name}}`
      const seen = await fetch(url, {
        headers: { authorization: 'Bearer AUTHOR', 'aetia-perspective': `changeset=${DRAFT}` },
      })
      expect(await seen.text()).toContain(SECRET)
      expect([seen.headers.get('etag'), seen.headers.get('cache-control')]).toEqual([null, 'private, no-store'])
      const published = await fetch(url, { headers: authorization })
      const tag = published.headers.get('etag') ?? ''
      expect(await published.text()).not.toContain(SECRET)
      expect((await fetch(url, { headers: { ...authorization, 'if-none-match': tag } })).status).toBe(304)
    })

    test('to follow publications receives nothing of a draft', async () => {
      const client = createClient({
        url: server.url,
        retryAttempts: 0,
        headers: as === null ? {} : { authorization: `Bearer ${as}` },
      })
      const events = client.iterate({ query: 'subscription { graphPublished(since: 0) { version digest } }' })
      const first = await events.next()
      expect(JSON.stringify(first.value)).not.toContain(SECRET)
      expect(first.value.data.graphPublished.version).toBe(1)
      // The next would be the draft's; nothing comes while it is staged again.
      const next = events.next()
      await server.history.refresh()
      const asked = await server.ask('{ graph { version } }')
      expect(asked.body.data.graph.version).toBe(1)
      await events.return?.(undefined)
      expect((await next).done).toBe(true)
      client.dispose()
    })
  })
}

test('health tells nothing of a draft', async () => {
  for (const path of ['live', 'ready']) {
    const answer = await fetch(server.url.replace('/graphql', `/health/${path}`))
    expect(await answer.text()).not.toContain(SECRET)
  }
})

test('an AUTHOR sees all of it under its changeset, and nothing of it without', async () => {
  const all = `{
    ${[DRAFTED.driver, DRAFTED.injury, DRAFTED.source, DRAFTED.article, DRAFTED.claim]
      .map((key, at) => `n${at}: node(id: "${key}") { id }`)
      .join(' ')}
    driver(slug: "cambered-roads") { name }
  }`
  const under = await server.ask(all, {}, 'AUTHOR', { 'aetia-perspective': `changeset=${DRAFT}` })
  expect(under.body.errors).toBeUndefined()
  expect(under.body.data.driver.name).toContain(SECRET)
  const without = await server.ask('{ driver(slug: "cambered-roads") { name } }', {}, 'AUTHOR')
  expect(JSON.stringify(without)).not.toContain(SECRET)
})

test('the log has the way to nothing of what was asked and answered', () => {
  expect(lines.length).toBeGreaterThan(100)
  expect(lines.filter((line) => line.includes(SECRET))).toEqual([])
})

/** The same question to a server that never had the draft. */
let bare: EditingServer | undefined
async function withoutDraft(query: string, as: Role | null): Promise<Answer> {
  bare ??= await startEditingServer()
  return bare.ask(query, {}, as)
}
afterAll(() => bare?.close())
