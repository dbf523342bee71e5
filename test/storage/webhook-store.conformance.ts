import { describe, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/storage/store.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { ANY, attempt, LONG, newHook, SECRET, takeOne } from './outbox.ts'
import { AT, approved, concept, publish, publishNext, put, version } from './publishing.ts'

const hook = (store: Store, id: string, createdAt = AT) => newHook(store, { id, createdAt })

/** Publishes one version with a concept of its own. */
const publishVersion = (store: Store, name: string): Promise<number> => publish(store, name, [put(concept(name))])

/** What every store of webhooks keeps to. `open` makes a store on an empty database. */
export function webhookStoreConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }

  describe(`${name}: webhooks`, () => {
    test('are active as they are made, and come back as they were', async () => {
      const { store } = await fresh()
      const made = {
        id: 'a',
        url: 'https://a.example/hook',
        active: true,
        events: ['GRAPH_PUBLISHED'],
        inactiveReason: null,
        pausedUntil: null,
        createdBy: 'ada',
        createdAt: AT,
        revision: 1,
      }
      expect(await hook(store, 'a')).toEqual(made)
      expect(await store.webhook('a')).toEqual(made)
      expect(await store.webhook('b')).toBeNull()
    })

    test('are listed newest first, in pages that miss none', async () => {
      const { store } = await fresh()
      for (const [id, day] of [
        ['b', '02'],
        ['a', '01'],
        ['d', '03'],
        ['c', '03'],
      ] as const)
        await hook(store, id, `2026-03-${day}T00:00:00.000Z`)
      const all = await store.webhooks(null, 10)
      expect(all.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
      for (const [index, place] of all.entries()) expect(await store.webhooks(place, 10)).toEqual(all.slice(index + 1))
      expect(await store.webhooks(null, 2)).toHaveLength(2)
      expect(await store.webhooks(null, -1)).toEqual([])
      expect(await store.webhookCount()).toBe(4)
    })

    test('change as a whole, and only from the revision that was seen', async () => {
      const { store } = await fresh()
      const made = await hook(store, 'a')
      const moved = { ...made, url: 'https://other.example/', active: false, revision: 2 }
      const change = { url: moved.url, active: false }
      expect(await store.changeWebhook('a', 1, change)).toEqual({ outcome: 'DONE', webhook: moved })
      expect(await store.changeWebhook('a', 1, { active: true })).toEqual({ outcome: 'CONFLICT', webhook: moved })
      expect(await store.webhook('a')).toEqual(moved)
      expect(await store.changeWebhook('a', 2, {})).toEqual({ outcome: 'DONE', webhook: { ...moved, revision: 3 } })
      expect(await store.changeWebhook('none', 1, {})).toBeNull()
    })

    test('of two changes from one revision exactly one is made', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await hook(subject.store, 'a')
      const results = await Promise.all([
        subject.store.changeWebhook('a', 1, { active: false }),
        other.changeWebhook('a', 1, { url: 'https://b.example/' }),
      ])
      expect(results.map((result) => result?.outcome).sort()).toEqual(['CONFLICT', 'DONE'])
      await other.close()
    })

    test('sign with the newest secret', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      await store.changeWebhook('a', 1, { secret: 'whsec_bmV3' })
      expect((await takeOne(store)).secret).toBe('whsec_bmV3')
    })
  })

  describe(`${name}: the outbox`, () => {
    test('a commit leaves one delivery for each active webhook, due at once', async () => {
      const { store } = await fresh()
      const [a, b, c] = [await hook(store, 'a'), await hook(store, 'b'), await hook(store, 'c')]
      await store.changeWebhook('b', 1, { active: false })
      await publishVersion(store, 'x')
      expect(await store.pendingDeliveryCount()).toBe(2)
      const due = await store.takeDueDeliveries(10, LONG)
      const publication = await store.publication(1)
      expect(due.toSorted((one, two) => (one.webhook.id < two.webhook.id ? -1 : 1))).toEqual(
        [a, c].map((webhook) => ({
          delivery: {
            id: expect.stringMatching(/^[0-9a-f]{32}$/),
            webhook: webhook.id,
            number: 1,
            event: 'GRAPH_PUBLISHED',
            version: 1,
            changeset: null,
            state: 'PENDING',
            nextAttemptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          },
          webhook,
          secret: SECRET,
          announced: {
            event: 'GRAPH_PUBLISHED',
            publication,
            changeset: { id: 'x', title: 'Changeset x', author: 'ada' },
            documents: [{ id: 'driver:x', kind: 'DRIVER', change: 'ADDED' }],
            documentCount: 1,
          },
          attemptsMade: 0,
          taking: 1,
        })),
      )
      expect(await store.deliveryCount(b.id, ANY)).toBe(0)
    })

    test('a commit that is refused announces nothing, and neither does one that fails', async () => {
      const subject = await fresh()
      const { store } = subject
      await hook(store, 'a')
      const edits = await approved(store, 'x', [put(concept('x'))])
      expect(await store.commit(version(1, 'x'), [])).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await store.deliveryCount('a', ANY)).toBe(0)
      await subject.breakInsertsInto('webhook_delivery')
      await expect(store.commit(version(1, 'x'), edits)).rejects.toThrow('broken for a test')
      expect(await store.head()).toBeNull()
      expect(await store.deliveryCount('a', ANY)).toBe(0)
    })

    test('a repeated publish announces its version once', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      const edits = await approved(store, 'x', [put(concept('x'))])
      for (const outcome of ['COMMITTED', 'REPEATED'])
        expect(await store.commit(version(1, 'x', 'key'), edits)).toMatchObject({ outcome })
      expect(await store.deliveryCount('a', ANY)).toBe(1)
    })

    test('600 webhooks are announced to in one commit', async () => {
      const { store } = await fresh()
      for (let count = 0; count < 600; count++) await hook(store, `h${count}`)
      await publishVersion(store, 'x')
      const due = await store.takeDueDeliveries(1_000, LONG)
      expect(new Set(due.map(({ webhook }) => webhook.id)).size).toBe(600)
      expect(new Set(due.map(({ delivery }) => delivery.id)).size).toBe(600)
    })

    test('two takers at once never get the same delivery', async () => {
      const subject = await fresh()
      const other = await subject.again()
      for (let count = 0; count < 12; count++) await hook(subject.store, `h${count}`)
      await publishVersion(subject.store, 'x')
      const taken = await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? other : subject.store).takeDueDeliveries(3, LONG)),
      )
      const ids = taken.flat().map(({ delivery }) => delivery.id)
      expect(ids).toHaveLength(12)
      expect(new Set(ids).size).toBe(12)
      expect(Math.max(...taken.map((some) => some.length))).toBe(3)
      expect(await other.takeDueDeliveries(10, LONG)).toEqual([])
      await other.close()
    })

    test('a delivery whose lease has ended is taken again, and its first taker decides nothing any more', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const first = await takeOne(store, 0)
      const second = await takeOne(store)
      expect(second).toEqual({ ...first, taking: 2 })
      await store.recordAttempt(first, attempt('too late'), { state: 'FAILED' })
      expect(await store.delivery(first.delivery.id)).toMatchObject({ state: 'PENDING' })
      expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
      await store.recordAttempt(second, attempt(), { state: 'DELIVERED' })
      expect(await store.delivery(first.delivery.id)).toMatchObject({ state: 'DELIVERED', nextAttemptAt: null })
      expect((await store.attempts(first.delivery.id)).map(({ number, error }) => [number, error])).toEqual([
        [1, 'too late'],
        [2, null],
      ])
    })

    test('a failed attempt is due again when its wait is over, and counts its attempts', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const first = await takeOne(store)
      await store.recordAttempt(first, attempt('no'), {
        state: 'PENDING',
        retryInSeconds: LONG,
      })
      expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
      const waiting = await store.delivery(first.delivery.id)
      const waits = Date.parse(waiting?.nextAttemptAt ?? '') - Date.parse(first.delivery.nextAttemptAt ?? '')
      expect(waits).toBeGreaterThanOrEqual(LONG * 1_000)

      await store.redeliver(first.delivery.id)
      const second = await takeOne(store)
      await store.recordAttempt(second, attempt('no'), {
        state: 'PENDING',
        retryInSeconds: 0,
      })
      expect(await takeOne(store)).toMatchObject({ attemptsMade: 1 })
    })

    test.each(['DELIVERED', 'FAILED'] as const)(
      'a %s message is not sent until it is asked for again',
      async (state) => {
        const { store } = await fresh()
        await hook(store, 'a')
        await publishVersion(store, 'x')
        const due = await takeOne(store)
        const { delivery } = due
        await store.recordAttempt(due, attempt(), { state })
        expect(await store.takeDueDeliveries(10, 0)).toEqual([])
        const again = await store.redeliver(delivery.id)
        expect(again).toEqual({ ...delivery, nextAttemptAt: expect.any(String) })
        expect(await takeOne(store)).toMatchObject({ delivery: { id: delivery.id }, attemptsMade: 0 })
        expect(await store.attempts(delivery.id)).toHaveLength(1)
      },
    )

    test('a message that is asked for again during its sending is sent again', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const first = await takeOne(store)
      await store.redeliver(first.delivery.id)
      await store.recordAttempt(first, attempt(), { state: 'DELIVERED' })
      expect((await takeOne(store)).delivery.id).toBe(first.delivery.id)
    })

    test('a redelivery of an unknown delivery is reported', async () => {
      const { store } = await fresh()
      expect(await store.redeliver('none')).toBeNull()
      expect(await store.delivery('none')).toBeNull()
      expect(await store.attempts('none')).toEqual([])
    })

    test('messages for a webhook that is switched off wait until it is switched on', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      await store.changeWebhook('a', 1, { active: false })
      expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
      await publishVersion(store, 'y')
      await store.changeWebhook('a', 2, { active: true })
      expect(await takeOne(store)).toMatchObject({ delivery: { version: 1 } })
      expect(await store.deliveryCount('a', ANY)).toBe(1)
    })

    test('a webhook gets its versions one at a time, lowest first', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await hook(store, 'b')
      for (const name of ['x', 'y', 'z']) await publishVersion(store, name)
      for (const expected of [1, 2, 3]) {
        const due = await store.takeDueDeliveries(10, LONG)
        expect(due.map(({ webhook }) => webhook.id).sort()).toEqual(['a', 'b'])
        expect(due.map(({ delivery }) => delivery.version)).toEqual([expected, expected])
        expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
        for (const one of due) await store.recordAttempt(one, attempt(), { state: 'DELIVERED' })
      }
      expect(await store.takeDueDeliveries(10, LONG)).toEqual([])
    })

    test('a version that waits to be tried again does not hold up the next', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      await publishVersion(store, 'y')
      const first = await takeOne(store)
      await store.recordAttempt(first, attempt('no'), {
        state: 'PENDING',
        retryInSeconds: LONG,
      })
      expect(await takeOne(store)).toMatchObject({ delivery: { version: 2 } })
    })

    test('those that wait longest are taken first', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const first = await takeOne(store)
      await store.recordAttempt(first, attempt('no'), { state: 'PENDING', retryInSeconds: 0 })
      await hook(store, 'b')
      await publishVersion(store, 'y')
      const order = []
      for (let count = 0; count < 2; count++) {
        const [due] = await store.takeDueDeliveries(1, LONG)
        order.push([due?.webhook.id, due?.delivery.version])
      }
      expect(order).toEqual([
        ['a', 1],
        ['b', 2],
      ])
      expect(await store.takeDueDeliveries(0, LONG)).toEqual([])
      expect(await store.takeDueDeliveries(-1, LONG)).toEqual([])
    })

    test('everything is there after a close: the next process takes what waits', async () => {
      const subject = await fresh()
      await hook(subject.store, 'a')
      await publishVersion(subject.store, 'x')
      await subject.store.close()
      const again = await subject.again()
      expect(await takeOne(again)).toMatchObject({ delivery: { version: 1 } })
      await again.close()
    })

    test('looks that find nothing do not wait for a writer', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await hook(subject.store, 'a')
      const edits = Array.from({ length: 1_000 }, (_, index) => put(concept(`n${index}`)))
      await approved(subject.store, 'many', edits)
      const looks = []
      const committing = publishNext(subject.store, 'many')
      for (let count = 0; count < 5; count++) looks.push(await other.takeDueDeliveries(1, LONG))
      expect(looks.flat().length).toBeLessThanOrEqual(1)
      expect(await committing).toMatchObject({ outcome: 'COMMITTED' })
      await other.close()
    })
  })

  describe(`${name}: the delivery log`, () => {
    test('lists deliveries newest version first, by state, in pages that miss none', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await hook(store, 'b')
      for (const name of ['x', 'y', 'z']) await publishVersion(store, name)
      const states = ['FAILED', 'DELIVERED', 'PENDING'] as const
      for (const state of states.slice(0, 2)) {
        for (const due of await store.takeDueDeliveries(10, LONG))
          await store.recordAttempt(due, attempt(), { state: state as 'FAILED' })
      }
      const all = await store.deliveries('a', ANY, null, 10)
      expect(all.map(({ version, state }) => [version, state])).toEqual([
        [3, 'PENDING'],
        [2, 'DELIVERED'],
        [1, 'FAILED'],
      ])
      for (const [index, place] of all.entries())
        expect(await store.deliveries('a', ANY, place.number, 10)).toEqual(all.slice(index + 1))
      expect(await store.deliveries('a', ['FAILED', 'PENDING'], null, 10)).toEqual([all[0], all[2]])
      expect(await store.deliveryCount('a', ['FAILED', 'PENDING'])).toBe(2)
      expect(await store.deliveries('a', [], null, 10)).toEqual([])
      expect(await store.deliveryCount('a', [])).toBe(0)
      expect(await store.deliveries('none', ANY, null, 10)).toEqual([])
      for (const delivery of all) expect(await store.delivery(delivery.id)).toEqual(delivery)
    })

    test('numbers attempts from 1, and shows the newest hundred, oldest first', async () => {
      const { store } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const due = await takeOne(store)
      const { delivery } = due
      const wait = { state: 'PENDING', retryInSeconds: LONG } as const
      await store.recordAttempt(due, attempt('no'), wait)
      await store.recordAttempt(due, { ...attempt('no answer'), status: null }, wait)
      expect(await store.attempts(delivery.id)).toEqual([
        { number: 1, at: AT, status: 503, error: 'no', milliseconds: 12 },
        { number: 2, at: AT, status: null, error: 'no answer', milliseconds: 12 },
      ])
      for (let count = 3; count <= 102; count++) await store.recordAttempt(due, attempt(), wait)
      const shown = await store.attempts(delivery.id)
      expect(shown.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 3))
    })

    test('attempts are never changed or deleted', async () => {
      const { store, query } = await fresh()
      await hook(store, 'a')
      await publishVersion(store, 'x')
      const due = await takeOne(store)
      await store.recordAttempt(due, attempt(), { state: 'DELIVERED' })
      const before = await query('SELECT * FROM delivery_attempt')
      await expect(query("UPDATE delivery_attempt SET error = 'x'")).rejects.toThrow('only ever added')
      await expect(query('DELETE FROM delivery_attempt')).rejects.toThrow('only ever added')
      expect(await query('SELECT * FROM delivery_attempt')).toEqual(before)
    })
  })
}
