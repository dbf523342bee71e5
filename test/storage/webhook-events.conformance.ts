import { describe, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/storage/store.ts'
import { announcementOf } from '../../src/webhooks/announcement.ts'
import type { Webhook } from '../../src/webhooks/webhook.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { ANY, attempt, LONG, newHook, takeOne } from './outbox.ts'
import { AT, act, approved, concept, draft, move, publish, publishNext, put, retire } from './publishing.ts'

/**
 * What every store keeps to of the events of webhooks, what receivers ask for, and deletion. `open`
 * makes a store on an empty database.
 */
export function webhookEventsConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  const hook = (store: Store, id: string, events?: Webhook['events']) =>
    newHook(store, { id, ...(events && { events }) })
  const publishVersion = (store: Store, name: string) => publish(store, name, [put(concept(name))])

  describe(`${name}: what a receiver asks for`, () => {
    test('a pause holds up every delivery of the webhook, and of no other, until it is over', async () => {
      const { store, query } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const first = await takeOne(store)
      await store.recordAttempt(first, attempt('no'), { state: 'PENDING', retryInSeconds: 0, pauseInSeconds: LONG })
      const { pausedUntil } = (await store.webhook('a')) ?? {}
      const pause = Date.parse(pausedUntil ?? '') - Date.parse(first.delivery.nextAttemptAt ?? '')
      expect(pause).toBeGreaterThanOrEqual(LONG * 1_000)
      await hook(store, 'b')
      await publishVersion(store, 'y')
      expect(await takeOne(store)).toMatchObject({ webhook: { id: 'b' } })
      await query("UPDATE webhook SET paused_until = '2026-03-01T00:00:00.000Z'")
      expect(await takeOne(store)).toMatchObject({ webhook: { id: 'a' }, delivery: { version: 1 } })
    })

    test.each([
      ['asked for again', (store: Store, delivery: string) => store.redeliver(delivery)],
      ['given another address', (store: Store) => store.changeWebhook('a', 1, { url: 'https://other.example/' })],
      ['switched on', (store: Store) => store.changeWebhook('a', 1, { active: true })],
    ] as const)('a pause ends where it is %s', async (_, end) => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const due = await takeOne(store)
      await store.recordAttempt(due, attempt('no'), { state: 'PENDING', retryInSeconds: 0, pauseInSeconds: LONG })
      await end(store, due.delivery.id)
      expect(await store.webhook('a')).toMatchObject({ pausedUntil: null })
      expect(await takeOne(store)).toMatchObject({ delivery: { id: due.delivery.id } })
    })

    test('one that is given up may pause its webhook, too', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      await store.recordAttempt(await takeOne(store), attempt('no'), { state: 'FAILED', pauseInSeconds: LONG })
      await publishVersion(store, 'y')
      expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
    })

    test('a receiver that is gone switches its webhook off, with the reason, and ends what waits for it', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await hook(store, 'b')
      for (const name of ['x', 'y']) await publishVersion(store, name)
      const due = (await store.takeDueDeliveries(10, LONG)).find(({ webhook }) => webhook.id === 'a')
      if (!due) throw new Error('it is due')
      await store.recordAttempt(due, attempt('gone'), { state: 'GONE', reason: 'it is gone' })
      const off = { active: false, inactiveReason: 'it is gone', pausedUntil: null, revision: 2 }
      expect(await store.webhook('a')).toMatchObject(off)
      expect(await store.deliveryCount('a', ['FAILED'])).toBe(2)
      expect(await store.deliveryCount('b', ['PENDING'])).toBe(2)
      await publishVersion(store, 'z')
      expect(await store.deliveryCount('a', ANY)).toBe(2)

      const on = await store.changeWebhook('a', 2, { active: true })
      expect(on).toMatchObject({ outcome: 'DONE', webhook: { active: true, inactiveReason: null, revision: 3 } })
      await publishVersion(store, 'w')
      expect(await takeOne(store)).toMatchObject({ webhook: { id: 'a' }, delivery: { version: 4 } })
    })

    test('an old address that is gone does not switch off a webhook that has another', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const due = await takeOne(store)
      await store.changeWebhook('a', 1, { url: 'https://other.example/' })
      await store.recordAttempt(due, attempt('gone'), { state: 'GONE', reason: 'it is gone' })
      expect(await store.webhook('a')).toMatchObject({ active: true, revision: 2 })
      expect(await takeOne(store)).toMatchObject({ webhook: { url: 'https://other.example/' } })
    })
  })

  describe(`${name}: deleting webhooks, and how many there may be`, () => {
    test('one is deleted with what waits for it and its log, and no other is touched', async () => {
      const { store, query } = await fresh()
      await hook(store, 'a')
      await hook(store, 'b')
      for (const name of ['x', 'y']) await publishVersion(store, name)
      for (const due of await store.takeDueDeliveries(10, LONG))
        await store.recordAttempt(due, attempt(), { state: 'DELIVERED' })
      expect(await store.deleteWebhook('a', 7)).toMatchObject({ outcome: 'CONFLICT', webhook: { revision: 1 } })
      expect(await store.deleteWebhook('a', 1)).toMatchObject({ outcome: 'DONE', webhook: { id: 'a' } })
      expect(await store.deleteWebhook('a', null)).toBeNull()
      expect(await store.webhook('a')).toBeNull()
      expect(await store.deliveryCount('a', ANY)).toBe(0)
      expect(await store.deliveryCount('b', ANY)).toBe(2)
      expect(await query('SELECT * FROM delivery_attempt')).toHaveLength(1)
      expect((await store.takeDueDeliveries(10, LONG)).map(({ webhook }) => webhook.id)).toEqual(['b'])
    })

    test('an attempt that was under way when its webhook was deleted is passed over', async () => {
      const { store, query } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const due = await takeOne(store)
      await store.deleteWebhook('a', null)
      await store.recordAttempt(due, attempt('no'), { state: 'GONE', reason: 'it is gone' })
      expect(await query('SELECT * FROM delivery_attempt')).toEqual([])
    })

    test('concurrent calls make no more than the limit', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const make = (store: Store, id: string) => newHook(store, { id, most: 3 }).catch(() => null)
      const made = await Promise.all(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => make(index % 2 === 0 ? subject.store : other, id)),
      )
      expect(made.filter((webhook) => webhook === null)).toHaveLength(3)
      expect(await other.webhookCount()).toBe(3)
      const [first] = await other.webhooks(null, 1)
      await other.deleteWebhook(first?.id ?? '', null)
      expect(await make(other, 'g')).toMatchObject({ id: 'g' })
      await other.close()
    })
  })

  describe(`${name}: the events of webhooks`, () => {
    const told = async (store: Store, webhook: string) =>
      (await store.deliveries(webhook, ANY, null, 20)).map(({ number, event, version, changeset }) =>
        [number, event, version ?? changeset].join(' '),
      )

    test('a webhook gets the events that it chose, in their order, and no other', async () => {
      const { store } = await fresh()
      await hook(store, 'all', ['GRAPH_PUBLISHED', 'CHANGESET_SUBMITTED', 'CHANGESET_APPROVED', 'CHANGESET_SENT_BACK'])
      await hook(store, 'published')
      await hook(store, 'approved', ['CHANGESET_APPROVED'])
      await draft(store, 'x', [put(concept('x'))])
      for (const state of ['SUBMITTED', 'DRAFT', 'SUBMITTED', 'APPROVED'] as const) await move(store, 'x', state)
      await publishNext(store, 'x')
      expect(await told(store, 'all')).toEqual([
        '5 GRAPH_PUBLISHED 1',
        '4 CHANGESET_APPROVED x',
        '3 CHANGESET_SUBMITTED x',
        '2 CHANGESET_SENT_BACK x',
        '1 CHANGESET_SUBMITTED x',
      ])
      expect(await told(store, 'published')).toEqual(['1 GRAPH_PUBLISHED 1'])
      expect(await told(store, 'approved')).toEqual(['1 CHANGESET_APPROVED x'])
      await store.changeWebhook('approved', 1, { events: ['GRAPH_PUBLISHED'] })
      await publishVersion(store, 'y')
      expect(await told(store, 'approved')).toEqual(['2 GRAPH_PUBLISHED 2', '1 CHANGESET_APPROVED x'])
    })

    test('a step is announced with the changeset and who took it, and with nothing of what is staged', async () => {
      const { store } = await fresh()
      await hook(store, 'a', ['CHANGESET_SUBMITTED'])
      await draft(store, 'x', [put(concept('secret'))])
      const step = { kind: 'SUBMITTED', from: ['DRAFT'], to: 'SUBMITTED', basedOn: null, document: null } as const
      await store.step('x', step, { author: 'grace', at: AT, message: 'secret' })
      const { announced } = await takeOne(store)
      expect(announced).toEqual({
        event: 'CHANGESET_SUBMITTED',
        changeset: { id: 'x', title: 'Changeset x', author: 'ada' },
        number: 1,
        at: AT,
        actor: 'grace',
      })
      expect(announcementOf(announced)).not.toContain('secret')
    })

    test('a step that is refused, or fails, announces nothing', async () => {
      const subject = await fresh()
      const { store } = subject
      await hook(store, 'a', ['CHANGESET_SUBMITTED', 'CHANGESET_APPROVED'])
      await draft(store, 'x', [put(concept('x'))])
      expect(await move(store, 'x', 'APPROVED', ['SUBMITTED'])).toMatchObject({ outcome: 'WRONG_STATE' })
      expect(await told(store, 'a')).toEqual([])
      await subject.breakInsertsInto('webhook_delivery')
      await expect(move(store, 'x', 'SUBMITTED')).rejects.toThrow('broken for a test')
      expect(await store.changeset('x')).toMatchObject({ state: 'DRAFT', revision: 2 })
      expect(await store.eventCount('x')).toBe(0)
    })

    test('all activity is announced once, with whom it concerns and without what was said', async () => {
      const { store } = await fresh()
      await hook(store, 'all', ['CHANGESET_ACTIVITY'])
      await hook(store, 'both', ['CHANGESET_SUBMITTED', 'CHANGESET_ACTIVITY'])
      await draft(store, 'x', [put(concept('secret'))])
      const comment = { kind: 'COMMENTED', from: ['DRAFT'], to: null, basedOn: null, document: null } as const
      await store.step('x', comment, { author: 'grace', at: AT, message: 'secret' })
      await store.step('x', comment, { author: 'eve', at: AT, message: 'secret' })
      await move(store, 'x', 'SUBMITTED')
      expect(await told(store, 'all')).toEqual([
        '3 CHANGESET_ACTIVITY x',
        '2 CHANGESET_ACTIVITY x',
        '1 CHANGESET_ACTIVITY x',
      ])
      expect(await told(store, 'both')).toEqual([
        '3 CHANGESET_SUBMITTED x',
        '2 CHANGESET_ACTIVITY x',
        '1 CHANGESET_ACTIVITY x',
      ])
      await store.deleteWebhook('both', null)
      await store.recordAttempt(await takeOne(store), attempt(), { state: 'DELIVERED' })
      const { announced } = await takeOne(store)
      expect(announced).toEqual({
        event: 'CHANGESET_ACTIVITY',
        kind: 'COMMENTED',
        changeset: { id: 'x', title: 'Changeset x', author: 'ada' },
        number: 2,
        at: AT,
        actor: 'eve',
        concerns: ['ada', 'grace'],
      })
      const body = announcementOf(announced, (changeset) => `https://example.org/${changeset}`)
      expect(body).not.toContain('secret')
      expect(JSON.parse(body)).toMatchObject({
        type: 'changeset.activity',
        data: { kind: 'COMMENTED', concerns: ['ada', 'grace'], event: 2, link: 'https://example.org/x' },
      })
    })

    test('a withdrawn submission is announced', async () => {
      const { store } = await fresh()
      await hook(store, 'a', ['CHANGESET_WITHDRAWN'])
      await draft(store, 'x', [put(concept('x'))])
      await move(store, 'x', 'SUBMITTED')
      const step = { kind: 'WITHDRAWN', from: ['SUBMITTED'], to: 'DRAFT', basedOn: null, document: null } as const
      expect(await store.step('x', step, act(''))).toMatchObject({ outcome: 'DONE' })
      expect((await takeOne(store)).announced).toMatchObject({ event: 'CHANGESET_WITHDRAWN', number: 2, actor: 'ada' })
    })

    test('a schedule that failed is announced', async () => {
      const { store } = await fresh()
      await hook(store, 'a', ['CHANGESET_SCHEDULE_FAILED'])
      await approved(store, 'x', [put(concept('x'))])
      const step = { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null } as const
      await store.step('x', { ...step, schedule: { at: AT, by: 'user' } }, act())
      expect(await store.failSchedule('x', AT, { author: 'grace', at: AT, message: 'It breaks rules.' })).toBe(true)
      expect((await takeOne(store)).announced).toMatchObject({ event: 'CHANGESET_SCHEDULE_FAILED', actor: 'grace' })
    })

    test('a version names what it did to each document, up to a hundred, and counts the others', async () => {
      const { store } = await fresh()
      await publish(store, 'before', [put(concept('a')), put(concept('b')), put(concept('c'))])
      await publish(store, 'away', [retire('driver:c', 1)])
      await hook(store, 'a')
      const edits = [
        put(concept('a', 'new'), 1),
        retire('driver:b', 1),
        put(concept('c', 'again'), 2),
        put(concept('d')),
      ]
      await publish(store, 'mixed', edits)
      const first = await takeOne(store)
      expect(first.announced).toMatchObject({
        documents: [
          { id: 'driver:a', kind: 'DRIVER', change: 'CHANGED' },
          { id: 'driver:b', kind: 'DRIVER', change: 'RETIRED' },
          { id: 'driver:c', kind: 'DRIVER', change: 'ADDED' },
          { id: 'driver:d', kind: 'DRIVER', change: 'ADDED' },
        ],
        documentCount: 4,
      })
      await store.recordAttempt(first, attempt(), { state: 'DELIVERED' })
      const many = Array.from({ length: 130 }, (_, index) => put(concept(`n${String(index).padStart(3, '0')}`)))
      await publish(store, 'many', many)
      const second = await takeOne(store)
      const body = JSON.parse(announcementOf(second.announced))
      expect(body.data).toMatchObject({ documentCount: 130, moreDocuments: 30 })
      expect(body.data.documents).toHaveLength(100)
      expect(body.data.documents[99].id).toBe('driver:n099')
      await store.recordAttempt(second, attempt(), { state: 'DELIVERED' })
      // What was published since changes nothing of it: the same bytes at every attempt.
      await store.redeliver(first.delivery.id)
      expect((await takeOne(store)).announced).toEqual(first.announced)
    })
  })
}
