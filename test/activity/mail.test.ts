import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { linksBelow } from '../../src/activity/links.ts'
import { composeMail } from '../../src/activity/mail/compose-mail.ts'
import { dueSpan } from '../../src/activity/mail/due-span.ts'
import type { DueMail, MailResult } from '../../src/activity/mail/mail.ts'
import { isMailAddress } from '../../src/activity/mail/mail-address.ts'
import { type MailerOptions, tellByMail } from '../../src/activity/mail/mailer.ts'
import { afterMailAttempt } from '../../src/activity/mail/next-mail-attempt.ts'
import { createSmtp } from '../../src/activity/mail/send-by-smtp.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { type SmtpServer, startSmtpServer } from './smtp-server.ts'

const at = (time: string) => Date.parse(`2026-11-23T${time}Z`)
const iso = (moment: number) => new Date(moment).toISOString()

let smtp: SmtpServer
let transport: ReturnType<typeof createSmtp>
beforeAll(async () => {
  smtp = await startSmtpServer()
  transport = createSmtp(smtp.url, 'Aetia <aetia@example.org>')
})
afterAll(async () => {
  transport.close()
  await smtp.close()
})

let store: Store
let results: MailResult[]
let ids: number
beforeEach(async () => {
  store = await memoryStore()
  results = []
  ids = 0
  smtp.refuseWith(null)
  ;(smtp.mails as unknown[]).length = 0
  for (const name of ['ada', 'bob'])
    await store.createUser({
      id: `user-${name}`,
      name,
      role: 'AUTHOR',
      passwordHash: 'hash',
      mustChangePassword: false,
      createdAt: iso(at('08:00:00')),
    })
  await store.createChangeset(
    { id: 'c1', title: 'Banked tracks' },
    { author: 'ada', at: iso(at('08:00:00')), message: '' },
  )
})
const comment = (message: string, time: string, author = 'bob') =>
  store.step(
    'c1',
    { kind: 'COMMENTED', from: ['DRAFT'], to: null, basedOn: null, document: null },
    { author, at: iso(at(time)), message },
  )
async function wants(frequency: 'AT_ONCE' | 'DIGEST' | 'NONE', time = '08:30:00'): Promise<void> {
  await store.setNotifications('user-ada', { address: 'ada@example.org', frequency }, iso(at(time)))
  await store.confirmMail('user-ada', 'ada@example.org', iso(at(time)))
}
const options = (time: string, more: Partial<MailerOptions> = {}): MailerOptions => ({
  store,
  send: transport.send,
  linkTo: linksBelow('https://example.org/aetia'),
  mayRead: () => true,
  titleOf: async () => 'Banked tracks',
  digestHour: 6,
  now: () => at(time),
  newId: () => `m${++ids}`,
  attempted: (_mail: DueMail, result) => void results.push(result),
  ...more,
})

/** The subject of a mail, its encoded words decoded (RFC 2047). */
function subjectOf(data: string): string {
  const [, subject = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(data) ?? []
  return subject
    .replace(/\?=\s+=\?UTF-8\?Q\?/g, '')
    .replace(/=\?UTF-8\?Q\?|\?=$/g, '')
    .replaceAll('_', ' ')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

describe('by mail', () => {
  test('a user is told at once what others did, once, with a link', async () => {
    await wants('AT_ONCE')
    await comment('before it was wanted', '08:10:00')
    await comment('Which source says so?', '09:00:00')
    await comment('my own words', '09:00:01', 'ada')
    await tellByMail(options('09:00:10'))
    expect(smtp.mails).toEqual([])
    await tellByMail(options('09:00:30'))
    await tellByMail(options('09:01:00'))
    expect(smtp.mails).toHaveLength(1)
    const [mail] = smtp.mails
    expect([mail?.from, mail?.to]).toEqual(['<aetia@example.org>', ['<ada@example.org>']])
    const raw = mail?.data ?? ''
    expect(subjectOf(raw)).toBe('Aetia: bob commented on "Banked tracks": Which source says so?')
    const data = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(data).toContain('https://example.org/aetia/graphiql?query=')
    expect(data).toContain('Content-Type: text/plain; charset=utf-8')
    expect(data).not.toMatch(/before it was wanted|my own words|text\/html/)
    expect(results).toEqual([{ state: 'SENT' }])
  })

  test('a digest is sent once a day, at its hour', async () => {
    await wants('DIGEST')
    for (const time of ['09:00:00', '10:00:00']) await comment(`at ${time}`, time)
    for (const time of ['11:00:00', '23:00:00']) await tellByMail(options(time))
    expect(smtp.mails).toEqual([])
    const morning = { now: () => Date.parse('2026-11-24T06:00:20Z') }
    await tellByMail(options('', morning))
    await tellByMail(options('', morning))
    expect(smtp.mails).toHaveLength(1)
    expect(subjectOf(smtp.mails[0]?.data ?? '')).toBe('Aetia: 2 things happened')
    const [first, second] = ['at 09:00:00', 'at 10:00:00'].map((text) => smtp.mails[0]?.data.indexOf(text) ?? -1)
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first ?? 0)
  })

  test('nobody is told who does not want it, or may no longer read drafts', async () => {
    await wants('NONE')
    await comment('words', '09:00:00')
    await tellByMail(options('09:01:00'))
    await wants('AT_ONCE')
    await tellByMail(options('09:01:00', { mayRead: () => false }))
    expect(smtp.mails).toEqual([])
    await tellByMail(options('09:01:00'))
    expect(smtp.mails).toHaveLength(1)
  })

  test('several processes send each mail once', async () => {
    await wants('AT_ONCE')
    await comment('words', '09:00:00')
    await Promise.all(['a', 'b', 'c'].map((id) => tellByMail(options('09:01:00', { newId: () => id }))))
    expect(smtp.mails).toHaveLength(1)
  })

  test('a mail that is refused for now waits, and one that is refused for good is given up', async () => {
    await wants('AT_ONCE')
    await comment('words', '09:00:00')
    smtp.refuseWith('451 later')
    await tellByMail(options('09:01:00'))
    expect(results).toEqual([{ state: 'PENDING', error: expect.stringContaining('451 later'), retryInSeconds: 60 }])
    smtp.refuseWith('550 no such user')
    await comment('more', '09:02:00')
    await tellByMail(options('09:03:00'))
    expect(results.at(-1)).toEqual({ state: 'FAILED', error: expect.stringContaining('550 no such user') })
  })

  test('a mail server that is away is a failure to be tried again', async () => {
    const away = createSmtp('smtp://127.0.0.1:1', 'Aetia <aetia@example.org>')
    const failure = await away.send({ id: 'm', to: 'ada@example.org', subject: 'x', text: 'y' })
    expect(failure).toMatchObject({ isFinal: false, error: expect.stringContaining('ECONNREFUSED') })
    expect(afterMailAttempt(failure, 1)).toMatchObject({ state: 'PENDING', retryInSeconds: 60 })
    expect(afterMailAttempt(failure, 6)).toMatchObject({ state: 'FAILED' })
    away.close()
  })

  test('no title or message writes a header or another mail', async () => {
    const item = {
      kind: 'EVENT',
      at: iso(at('09:00:00')),
      actor: 'bob',
      changeset: 'c1',
      because: ['AUTHOR'],
      event: {
        changeset: 'c1',
        number: 1,
        kind: 'COMMENTED',
        author: 'bob',
        at: iso(at('09:00:00')),
        message: 'x\r\nBcc: eve@example.org\r\n\r\n.\r\nMAIL FROM:<eve@example.org>\r\n',
        document: null,
        thread: 1,
        people: [],
      },
    } as const
    const reader = {
      id: 'user-ada',
      name: 'ada',
      role: 'AUTHOR',
      address: 'ada@example.org',
      frequency: 'AT_ONCE',
      toldUntil: iso(at('08:00:00')),
    } as const
    const titleOf = () => 'title\r\nCc: eve@example.org\u2028'
    const mail = composeMail('m1', reader, { items: [item], count: 1, titleOf, linkTo: () => null })
    expect(mail.subject).not.toMatch(/[\r\n\u2028]/)
    expect(await transport.send(mail)).toBeNull()
    expect(smtp.mails).toHaveLength(1)
    expect(smtp.mails[0]?.to).toEqual(['<ada@example.org>'])
    const head = smtp.mails[0]?.data.split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^(?:Bcc|Cc):/im)
  })
})

test.each([
  ['ada@example.org', true],
  ['ada.b+c@mail.example.co', true],
  ['ada@localhost', true],
  ['ada@example.org\r\nBcc: eve@example.org', false],
  ['ada@example.org\n', false],
  ['Ada <ada@example.org>', false],
  ['ada@example.org,eve@example.org', false],
  ['ada@@example.org', false],
  ['"a b"@example.org', false],
  ['@example.org', false],
  [`${'a'.repeat(250)}@example.org`, false],
])('%j is a mail address: %s', (text, is) => expect(isMailAddress(text)).toBe(is))

describe('what is to be told', () => {
  const reader = (frequency: 'AT_ONCE' | 'DIGEST', toldUntil: string) => ({
    id: 'u',
    name: 'u',
    role: 'AUTHOR',
    address: 'u@example.org',
    frequency,
    toldUntil,
  })

  test('at once begins where the last mail ended, and never more than a week back', () => {
    const told = iso(at('08:00:00'))
    expect(dueSpan(reader('AT_ONCE', told), at('09:00:15'), 6)).toEqual({ since: told, until: iso(at('09:00:00')) })
    expect(dueSpan(reader('AT_ONCE', told), at('08:00:10'), 6)).toBeNull()
    expect(dueSpan(reader('AT_ONCE', '2026-01-01T00:00:00.000Z'), at('09:00:15'), 6)?.since).toBe(
      '2026-11-16T09:00:00.000Z',
    )
  })

  test('once a day ends at the hour', () => {
    const told = '2026-11-22T07:00:00.000Z'
    expect(dueSpan(reader('DIGEST', told), at('09:00:00'), 6)?.until).toBe('2026-11-23T06:00:00.000Z')
    expect(dueSpan(reader('DIGEST', told), at('05:00:00'), 6)).toBeNull()
    expect(dueSpan(reader('DIGEST', told), at('05:00:00'), 23)?.until).toBe('2026-11-22T23:00:00.000Z')
  })
})

test('links lead to a page with the changeset, where the server knows its address', () => {
  expect(linksBelow(null)('c1')).toBeNull()
  const link = new URL(linksBelow('https://example.org/aetia/')('c"1') ?? '')
  expect(link.pathname).toBe('/aetia/graphiql')
  expect(link.searchParams.get('query')).toContain('changeset(id: "c\\"1")')
})
