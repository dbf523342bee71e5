import { describe, expect, onTestFinished, test } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import { type ActivityPlace, keyOf, placeOf } from '../../src/activity/activity-item.ts'
import type { Mail } from '../../src/activity/mail/mail.ts'
import type { ChangesetEventKind } from '../../src/content/lifecycle/changeset.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { publish } from '../../src/publishing/publish.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { concept, move, put } from './publishing.ts'

const moment = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`
const ALL = { since: moment(0), until: null }
const ada = { id: 'user-ada', name: 'ada' }
const bob = { id: 'user-bob', name: 'bob' }
const eve = { id: 'user-eve', name: 'eve' }

/** What every store of activity keeps to. `open` makes a store on an empty database. */
export function activityStoreConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh() {
    const opened = await open()
    onTestFinished(opened.dispose)
    for (const { id, name: userName } of [ada, bob, eve])
      await opened.store.createUser({
        id,
        name: userName,
        role: 'AUTHOR' satisfies Role,
        passwordHash: 'hash',
        mustChangePassword: false,
        createdAt: moment(0),
      })
    return opened.store
  }
  const by = (author: string, minute: number, message = '') => ({ author, at: moment(minute), message })
  const comment = (store: ContentStore, id: string, author: string, minute: number, message = 'words') =>
    store.step(
      id,
      {
        kind: 'COMMENTED' satisfies ChangesetEventKind,
        from: ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED'],
        to: null,
        basedOn: null,
        document: null,
      },
      by(author, minute, message),
    )
  const summary = async (store: Awaited<ReturnType<typeof fresh>>, user: typeof ada, span: typeof ALL = ALL) =>
    (await store.activity(user, span, null, 100)).map((item) => [keyOf(item), item.actor, item.because.join(' ')])

  describe(`${name}: activity`, () => {
    test('authors are told of the steps and comments of others in their changesets, newest first', async () => {
      const store = await fresh()
      await store.createChangeset({ id: 'c1', title: 'one' }, by('ada', 1))
      await store.createChangeset({ id: 'c2', title: 'two' }, by('bob', 1))
      await comment(store, 'c1', 'ada', 2)
      await comment(store, 'c1', 'bob', 3)
      await comment(store, 'c2', 'ada', 4)
      await comment(store, 'c1', 'eve', 5)
      expect(await summary(store, ada)).toEqual([
        ['event:c1#3', 'eve', 'AUTHOR PARTICIPANT'],
        ['event:c1#2', 'bob', 'AUTHOR PARTICIPANT'],
      ])
      expect(await summary(store, bob)).toEqual([
        ['event:c1#3', 'eve', 'PARTICIPANT'],
        ['event:c2#1', 'ada', 'AUTHOR'],
      ])
      expect(await summary(store, eve)).toEqual([])
      const [first] = await store.activity(ada, ALL, null, 1)
      expect(first).toMatchObject({
        kind: 'EVENT',
        at: moment(5),
        changeset: 'c1',
        event: { number: 3, kind: 'COMMENTED', message: 'words', people: [] },
      })
      expect(await store.activityCount(ada, ALL)).toBe(2)
      expect(await store.newestActivity()).toBe(moment(5))
    })

    test('editors are told when others edit or publish their documents', async () => {
      const store = await fresh()
      await store.createChangeset({ id: 'mine', title: 'mine' }, by('ada', 1))
      await store.stage('mine', [put(concept('slope'))], by('ada', 1))
      await move(store, 'mine', 'APPROVED')
      await publish(store, { changeset: 'mine', author: 'ada', idempotencyKey: null }, () => moment(2))
      await store.createChangeset({ id: 'theirs', title: 'theirs' }, by('bob', 3))
      await store.stage('theirs', [put(concept('slope', 'two'), 1), put(concept('other'))], by('bob', 4))
      await store.stage('theirs', [put(concept('slope', 'three'), 2)], by('bob', 5))
      expect(await summary(store, ada, { since: moment(2), until: null })).toEqual([
        ['edit:driver:slope#2', 'bob', 'DOCUMENT'],
      ])
      await move(store, 'theirs', 'APPROVED')
      await publish(store, { changeset: 'theirs', author: 'bob', idempotencyKey: null }, () => moment(8))
      const [published] = await store.activity(ada, { since: moment(2), until: null }, null, 1)
      expect(published).toMatchObject({ actor: 'bob', event: { kind: 'PUBLISHED' } })
      expect(published?.because).toContain('DOCUMENT')
      expect(await store.activityCount(ada, { since: moment(2), until: null })).toBe(2)
      expect(await summary(store, eve)).toEqual([])
    })

    test('authors are told of edits in their changesets by others', async () => {
      const store = await fresh()
      await store.createChangeset({ id: 'c1', title: 'one' }, by('ada', 1))
      await store.stage('c1', [put(concept('slope'))], by('bob', 2))
      expect(await summary(store, ada)).toEqual([['edit:driver:slope#1', 'bob', 'AUTHOR']])
      await comment(store, 'c1', 'ada', 3)
      expect(await summary(store, bob)).toEqual([['event:c1#1', 'ada', 'EDITOR']])
    })

    test('nobody is told of their own acts, but for a schedule that failed', async () => {
      const store = await fresh()
      await store.createChangeset({ id: 'c1', title: 'one' }, by('ada', 1))
      await store.stage('c1', [put(concept('slope'))], by('ada', 1))
      await move(store, 'c1', 'APPROVED')
      const schedule = { at: moment(3), by: ada.id }
      const scheduled = { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null } as const
      await store.step('c1', { ...scheduled, schedule }, by('ada', 2))
      expect(await store.failSchedule('c1', moment(3), by('ada', 4, 'in vain'))).toBe(true)
      const items = await store.activity(ada, ALL, null, 10)
      expect(items).toMatchObject([{ event: { kind: 'SCHEDULE_FAILED', message: 'in vain' } }])
    })

    test('pages follow each other without gaps, whatever happened at one moment', async () => {
      const store = await fresh()
      for (const id of ['c1', 'c2']) {
        await store.createChangeset({ id, title: id }, by('ada', 1))
        for (let n = 0; n < 3; n++) await comment(store, id, 'bob', 2)
        await store.stage(id, [put(concept(`${id}-x`)), put(concept(`${id}-y`))], by('bob', 2))
        await comment(store, id, 'bob', 3)
      }
      const all = await store.activity(ada, ALL, null, 100)
      expect(all).toHaveLength(12)
      for (const size of [1, 2, 5]) {
        const keys: string[] = []
        let after: ActivityPlace | null = null
        for (;;) {
          const page: typeof all = await store.activity(ada, ALL, after, size)
          const last = page.at(-1)
          keys.push(...page.map(keyOf))
          if (!last) break
          after = placeOf(last)
        }
        expect(keys).toEqual(all.map(keyOf))
      }
      expect(await store.activityCount(ada, { since: moment(2), until: null })).toBe(2)
      expect(await store.activity(ada, { since: moment(1), until: moment(2) }, null, 100)).toHaveLength(10)
    })
  })

  describe(`${name}: much activity`, () => {
    test('is found among many edits of others, and counted', async () => {
      const store = await fresh()
      await store.createChangeset({ id: 'mine', title: 'mine' }, by('ada', 1))
      await store.createChangeset({ id: 'theirs', title: 'theirs' }, by('bob', 1))
      const slugs = Array.from({ length: 1_150 }, (_, at) => `n${String(at).padStart(4, '0')}`)
      const edits = slugs.map((slug) => put(concept(slug)))
      await store.stage('mine', edits.slice(0, 3), by('bob', 2))
      await store.stage('theirs', edits.slice(3), by('bob', 3))
      await store.stage('mine', [put(concept('last'))], by('bob', 4))
      await comment(store, 'mine', 'bob', 4)
      expect(await store.activityCount(ada, ALL)).toBe(5)
      expect(await store.activityCount(ada, { since: moment(2), until: moment(3) })).toBe(0)
      const items = await store.activity(ada, ALL, null, 100)
      const documents = ['last', 'n0002', 'n0001', 'n0000'].map((slug) => `driver:${slug}`)
      expect(items.map((item) => (item.kind === 'EDIT' ? item.document : item.kind))).toEqual(['EVENT', ...documents])
      const pages = []
      for (let after: ActivityPlace | null = null; ; ) {
        const [item] = await store.activity(ada, ALL, after, 1)
        if (item === undefined) break
        pages.push(item)
        after = placeOf(item)
      }
      expect(pages).toEqual(items)
    })
  })

  describe(`${name}: notifications`, () => {
    test('are off until the user chooses, and what was read never goes back', async () => {
      const store = await fresh()
      expect(await store.notifications(ada.id)).toEqual({
        address: null,
        confirmedAt: null,
        frequency: 'NONE',
        readUntil: null,
      })
      expect(await store.markActivityRead(ada.id, moment(5))).toMatchObject({ readUntil: moment(5) })
      expect(await store.markActivityRead(ada.id, moment(4))).toMatchObject({ readUntil: moment(5) })
      const choice = { address: 'ada@example.org', frequency: 'DIGEST' } as const
      expect(await store.setNotifications(ada.id, choice, moment(6))).toEqual({
        ...choice,
        confirmedAt: null,
        readUntil: moment(5),
      })
      expect(await store.notifications(bob.id)).toEqual({
        address: null,
        confirmedAt: null,
        frequency: 'NONE',
        readUntil: null,
      })
    })

    test('list the active users who want mail', async () => {
      const store = await fresh()
      await store.setNotifications(ada.id, { address: 'ada@example.org', frequency: 'AT_ONCE' }, moment(6))
      await store.confirmMail(ada.id, 'ada@example.org', moment(6))
      await store.setNotifications(bob.id, { address: 'bob@example.org', frequency: 'NONE' }, moment(6))
      await store.confirmMail(bob.id, 'bob@example.org', moment(6))
      await store.setNotifications(eve.id, { address: 'eve@example.org', frequency: 'DIGEST' }, moment(6))
      await store.confirmMail(eve.id, 'eve@example.org', moment(6))
      await store.changeUser('eve', 1, { active: false })
      expect(await store.mailReaders()).toEqual([
        { ...ada, role: 'AUTHOR', address: 'ada@example.org', frequency: 'AT_ONCE', toldUntil: moment(6) },
      ])
    })
  })

  describe(`${name}: the outbox of mails`, () => {
    const mail = (id: string, to = 'ada@example.org'): Mail => ({ id, to, subject: `about ${id}`, text: 'words' })
    const reader = (toldUntil: string) => ({ id: ada.id, toldUntil })
    async function wanting() {
      const store = await fresh()
      await store.setNotifications(ada.id, { address: 'ada@example.org', frequency: 'AT_ONCE' }, moment(1))
      await store.confirmMail(ada.id, 'ada@example.org', moment(1))
      return store
    }

    test('of processes that tell the same, one writes the mail', async () => {
      const store = await wanting()
      const told = await Promise.all(
        ['m1', 'm2', 'm3'].map((id) => store.queueMail(reader(moment(1)), moment(2), mail(id))),
      )
      expect(told.filter((each) => each)).toHaveLength(1)
      expect(await store.pendingMailCount()).toBe(1)
      expect(await store.takeDueMails(10, 60)).toHaveLength(1)
      expect((await store.mailReaders())[0]?.toldUntil).toBe(moment(2))
      expect(await store.queueMail(reader(moment(2)), moment(3), null)).toBe(true)
    })

    test('a mail is taken by one at a time, and again when its lease has ended', async () => {
      const store = await wanting()
      await store.queueMail(reader(moment(1)), moment(2), mail('m1'))
      const [first] = await store.takeDueMails(10, 0)
      const [second] = await store.takeDueMails(10, 60)
      expect([first, second]).toMatchObject([
        { ...mail('m1'), taking: 1, attemptsMade: 0 },
        { ...mail('m1'), taking: 2 },
      ])
      expect(await store.takeDueMails(10, 60)).toEqual([])
      if (!first || !second) throw new Error('nothing was taken')
      await store.recordMail(first, { state: 'PENDING', error: 'late', retryInSeconds: 0 })
      expect(await store.takeDueMails(10, 60)).toEqual([])
      await store.recordMail(second, { state: 'PENDING', error: 'busy', retryInSeconds: 0 })
      const [third] = await store.takeDueMails(10, 60)
      expect(third).toMatchObject({ taking: 3, attemptsMade: 1 })
      if (!third) throw new Error('nothing was taken')
      await store.recordMail(third, { state: 'SENT' })
      expect(await store.takeDueMails(10, 60)).toEqual([])
    })

    test('a retry waits, and a mail that is given up is not sent again', async () => {
      const store = await wanting()
      await store.queueMail(reader(moment(1)), moment(2), mail('m1'))
      await store.queueMail(reader(moment(2)), moment(3), mail('m2'))
      const [m1, m2] = await store.takeDueMails(10, 60)
      if (!m1 || !m2) throw new Error('nothing was taken')
      await store.recordMail(m1, { state: 'PENDING', error: 'busy', retryInSeconds: 3_600 })
      await store.recordMail(m2, { state: 'FAILED', error: 'no such user' })
      expect(await store.takeDueMails(10, 60)).toEqual([])
    })

    test('whoever ended mail, changed the address or is not active gets none of the outbox', async () => {
      const store = await wanting()
      await store.queueMail(reader(moment(1)), moment(2), mail('m1'))
      await store.setNotifications(ada.id, { address: 'other@example.org', frequency: 'AT_ONCE' }, moment(2))
      expect(await store.takeDueMails(10, 60)).toEqual([])
      await store.setNotifications(ada.id, { address: 'ada@example.org', frequency: 'NONE' }, moment(2))
      await store.confirmMail(ada.id, 'ada@example.org', moment(2))
      expect(await store.takeDueMails(10, 60)).toEqual([])
      expect(await store.queueMail(reader(moment(2)), moment(3), mail('m2'))).toBe(false)
      await store.setNotifications(ada.id, { address: 'ada@example.org', frequency: 'AT_ONCE' }, moment(2))
      await store.changeUser('ada', 1, { active: false })
      expect(await store.takeDueMails(10, 60)).toEqual([])
    })
  })
}
