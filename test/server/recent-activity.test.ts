import { createHash } from 'node:crypto'
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

let server: AccountsServer
let author: string
let reviewer: string
beforeAll(async () => {
  server = await startAccountsServer({ AETIA_PUBLIC_URL: 'https://example.org/aetia' })
  author = await server.session('AUTHOR')
  reviewer = await server.session('REVIEWER')
})
afterAll(() => server.close())

const made = async (title: string) => {
  const query = 'mutation ($title: String!) { createChangeset(input: { title: $title }) { changeset { id } } }'
  return String((await server.ask(query, { title }, author)).data.createChangeset.changeset.id)
}
const createdAt = async (id: string) => {
  const { data } = await server.ask('query ($id: ID!) { changeset(id: $id) { createdAt } }', { id }, author)
  return String(data.changeset.createdAt)
}
const comment = async (id: string, message: string, as: string) => {
  server.pass(1_000)
  const query =
    'mutation ($id: ID!, $message: String!) { commentOnChangeset(input: { id: $id, message: $message }) { outcome } }'
  const { data, refusal } = await server.ask(query, { id, message }, as)
  expect([refusal, data?.commentOnChangeset.outcome]).toEqual(['', 'DONE'])
}
const LIST = `query ($since: DateTime, $first: Int, $after: String) {
  recentActivity(since: $since, first: $first, after: $after) {
    totalCount unreadCount readUntil pageInfo { endCursor hasNextPage }
    nodes { key at actor because text link document changeset { id title } event { kind message } }
  }
}`
const list = async (variables: object = {}, as = author) => (await server.ask(LIST, variables, as)).data.recentActivity

describe('a signed-in user', () => {
  let id: string
  beforeEach(async () => {
    server.pass(31 * 24 * 3_600_000)
    author = await server.session('AUTHOR')
    reviewer = await server.session('REVIEWER')
    id = await made('Banked tracks')
  })

  test('is told what others did to what concerns them, each with a link', async () => {
    await comment(id, 'Which source says so?', reviewer)
    await comment(id, 'The second one.', author)
    const { totalCount, unreadCount, nodes } = await list()
    expect([totalCount, unreadCount]).toEqual([1, 1])
    expect(nodes).toEqual([
      {
        key: `event:${id}#1`,
        at: expect.any(String),
        actor: 'reviewer',
        because: ['AUTHOR'],
        text: 'reviewer commented on "Banked tracks": Which source says so?',
        link: expect.stringContaining('https://example.org/aetia/graphiql?query='),
        document: null,
        changeset: { id, title: 'Banked tracks' },
        event: { kind: 'COMMENTED', message: 'Which source says so?' },
      },
    ])
    expect((await list({}, reviewer)).nodes).toMatchObject([{ because: ['PARTICIPANT'], actor: 'author' }])
  })

  test('is told of comments that name them, whoever has the changeset', async () => {
    const publisher = await server.session('PUBLISHER')
    await comment(id, 'What do you think, @publisher?', author)
    const { nodes } = await list({}, publisher)
    expect(nodes).toMatchObject([{ actor: 'author', because: ['NAMED'], event: { kind: 'COMMENTED' } }])
    await comment(id, 'And now?', author)
    expect((await list({ first: 1 }, publisher)).nodes).toMatchObject([{ because: ['PARTICIPANT'] }])
  })

  test('reads it in pages, and marks it as read', async () => {
    for (const n of [1, 2, 3]) await comment(id, `words ${n}`, reviewer)
    const first = await list({ first: 2 })
    const rest = await list({ first: 2, after: first.pageInfo.endCursor })
    const messages = [...first.nodes, ...rest.nodes].map(({ event }: { event: { message: string } }) => event.message)
    expect(messages).toEqual(['words 3', 'words 2', 'words 1'])
    expect(rest.pageInfo.hasNextPage).toBe(false)
    const MARK =
      'mutation ($until: DateTime!) { markActivityRead(input: { until: $until }) { outcome notifications { readUntil } } }'
    const until = first.nodes[1].at
    const marked = await server.ask(MARK, { until }, author)
    expect(marked.data.markActivityRead).toEqual({ outcome: 'DONE', notifications: { readUntil: until } })
    expect(await list()).toMatchObject({ totalCount: 3, unreadCount: 1, readUntil: until })
    const later = await server.ask(MARK, { until: '2099-01-01T00:00:00Z' }, author)
    expect(later.refusal).toContain('BAD_USER_INPUT')
    expect((await list({ since: until })).totalCount).toBe(1)
  })

  test('who may not read drafts is refused', async () => {
    for (const [as, code] of [
      [null, 'UNAUTHENTICATED'],
      [await server.session('READER'), 'FORBIDDEN'],
    ] as const)
      expect((await server.ask('{ recentActivity { totalCount } }', {}, as)).refusal).toContain(code)
  })

  test('chooses mail, which is off by default', async () => {
    const READ = '{ viewer { notifications { mail address isMailSent } } }'
    const SET =
      'mutation ($mail: MailFrequency!, $address: String) { setNotifications(input: { mail: $mail, address: $address }) { notifications { mail address } } }'
    expect((await server.ask(READ, {}, author)).data.viewer.notifications).toEqual({
      mail: 'NONE',
      address: null,
      isMailSent: false,
    })
    expect((await server.ask(SET, { mail: 'DIGEST' }, author)).refusal).toContain('takes an "address"')
    const injected = await server.ask(SET, { mail: 'DIGEST', address: 'a@example.org\nBcc: e@example.org' }, author)
    expect(injected.refusal).toContain('"address" must be one mail address')
    const set = await server.ask(SET, { mail: 'DIGEST', address: 'ada@example.org' }, author)
    expect(set.data.setNotifications.notifications).toEqual({ mail: 'DIGEST', address: 'ada@example.org' })
    const off = await server.ask(SET, { mail: 'NONE' }, author)
    expect(off.data.setNotifications.notifications).toEqual({ mail: 'NONE', address: 'ada@example.org' })
    const token = await server.token('AUTHOR', ['READ_DRAFTS'])
    expect((await server.ask(SET, { mail: 'NONE' }, token)).refusal).toContain('FORBIDDEN')
    const entries = await server.store.auditLog({ actor: 'author', action: 'setNotifications', target: null }, null, 1)
    expect(entries).toMatchObject([{ outcome: 'REFUSED' }])
    expect(JSON.stringify(entries)).not.toContain('example.org')
  })
})

describe('a subscription', () => {
  const follow = (as: string | null, since?: string) => {
    const client = createClient({
      url: server.url,
      retryAttempts: 0,
      headers: as === null ? {} : { authorization: `Bearer ${as}` },
    })
    return client.iterate<{ activityHappened: { text: string; key: string } }>({
      query: 'subscription ($since: DateTime) { activityHappened(since: $since) { key text } }',
      variables: { since },
    })
  }
  beforeEach(async () => {
    author = await server.session('AUTHOR')
    reviewer = await server.session('REVIEWER')
  })

  test('is told what happened since, and what happens, each once and in order', async () => {
    const id = await made('Followed')
    const since = await createdAt(id)
    await comment(id, 'one', reviewer)
    await comment(id, 'two', reviewer)
    const events = follow(author, since)
    const texts: (string | undefined)[] = []
    for (let n = 0; n < 2; n++) texts.push((await events.next()).value?.data?.activityHappened.text)
    await comment(id, 'three', reviewer)
    texts.push((await events.next()).value?.data?.activityHappened.text)
    expect(texts).toEqual(['one', 'two', 'three'].map((text) => `reviewer commented on "Followed": ${text}`))
    await events.return?.(undefined)
  })

  test('ends when its session does', async () => {
    const own = await server.session('AUTHOR')
    const id = await made('Ended')
    const since = await createdAt(id)
    await comment(id, 'heard', reviewer)
    const events = follow(own, since)
    expect((await events.next()).value?.data?.activityHappened.text).toContain('heard')
    const found = await server.store.credential(createHash('sha256').update(own).digest('hex'), since)
    await server.store.endSession(found?.id ?? '')
    const { value } = await events.next()
    expect(value?.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    await comment(id, 'unheard', reviewer)
    expect((await events.next()).done).toBe(true)
  })

  test.each([
    [null, 'UNAUTHENTICATED'],
    ['READER', 'FORBIDDEN'],
  ] as const)('is refused to %s', async (role, code) => {
    const events = follow(role === null ? null : await server.session(role))
    const { value } = await events.next()
    expect(value?.errors?.[0]?.extensions?.['code']).toBe(code)
  })

  test('does not begin longer ago than 30 days', async () => {
    const { value } = await follow(author, '2020-01-01T00:00:00Z').next()
    expect(value?.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
