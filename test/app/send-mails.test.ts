import pino from 'pino'
import { expect, test } from 'vitest'
import { runLoops } from '../../src/app/run-loops.ts'
import { type SmtpServer, startSmtpServer } from '../activity/smtp-server.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { testConfig } from '../notation/start-server.ts'

const AT = '2026-11-23T09:00:00.000Z'

/** A store with a comment on a changeset of a user who wants mail, and the loops of an editor. */
async function editor(smtp: SmtpServer, environment: Readonly<Record<string, string>>) {
  const store = await memoryStore()
  const user = { name: 'ada', role: 'AUTHOR', passwordHash: 'hash', mustChangePassword: false, createdAt: AT } as const
  await store.createUser({ ...user, id: 'user-ada' })
  await store.setNotifications('user-ada', { address: 'ada@example.org', frequency: 'AT_ONCE' }, AT)
  await store.confirmMail('user-ada', 'ada@example.org', AT)
  await store.createChangeset({ id: 'c1', title: 'Banked tracks' }, { author: 'ada', at: AT, message: '' })
  const stamp = { author: 'bob', at: '2026-11-23T09:01:00.000Z', message: 'words' }
  await store.step('c1', { kind: 'COMMENTED', from: ['DRAFT'], to: null, basedOn: null, document: null }, stamp)
  const lines: string[] = []
  const loops = runLoops({
    config: testConfig({ AETIA_SMTP_URL: smtp.url, AETIA_MAIL_FROM: 'desk@example.org', ...environment }),
    store,
    history: fixedHistory(await openGraph('none')),
    logger: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    clock: () => '2026-11-23T09:02:00.000Z',
  })
  return { store, loops, lines }
}

test('an editor with a mail server tells users by mail, and its log has no word of it', async () => {
  const smtp = await startSmtpServer()
  const { store, loops, lines } = await editor(smtp, { AETIA_PUBLIC_URL: 'https://example.org/aetia' })
  await expect.poll(() => smtp.mails.length).toBe(1)
  await expect.poll(() => lines.join('')).toContain('a mail was sent')
  expect(smtp.mails[0]).toMatchObject({ from: '<desk@example.org>', to: ['<ada@example.org>'] })
  expect(smtp.mails[0]?.data).toContain('https://example.org/aetia/graphiql')
  expect(lines.join('')).not.toMatch(/Banked|words|ada@/)
  await loops.stop()
  await store.close()
  await smtp.close()
})

test('a reader sends none', async () => {
  const smtp = await startSmtpServer()
  const { store, loops } = await editor(smtp, { AETIA_ROLE: 'reader', DATABASE_URL: 'postgres://user@localhost/none' })
  await loops.stop()
  expect(await store.takeDueMails(10, 60)).toEqual([])
  expect((await store.mailReaders())[0]?.toldUntil).toBe(AT)
  await store.close()
  await smtp.close()
})
