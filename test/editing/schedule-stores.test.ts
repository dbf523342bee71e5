import { describe, expect, onTestFinished, test } from 'vitest'
import { publishDue } from '../../src/editing/publishing/publish-due.ts'
import type { Fired } from '../../src/editing/publishing/publish-scheduled.ts'
import type { Store } from '../../src/storage/store.ts'
import { baseOf } from '../notation/base-of.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, act, approved, concept, publish, put } from '../storage/publishing.ts'

/** Both stores, as soon as they keep schedules and users. */
const { dueChangesets, createUser }: Partial<Store> = await memoryStore()
const kept = dueChangesets !== undefined && createUser !== undefined
const STORES = [
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
] as const

const PAST = '2026-01-01T00:00:00.000Z'

async function schedule(store: Store, id: string, by: string, at = PAST): Promise<void> {
  const step = { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null } as const
  const { outcome } = await store.step(id, { ...step, schedule: { at, by } }, act())
  if (outcome !== 'DONE') throw new Error(outcome)
}

describe.runIf(kept).each(STORES)('%s: schedules', (_, open) => {
  /** A store with a user who may publish, and a look of a process at it. */
  async function fresh() {
    const subject = await open()
    onTestFinished(subject.dispose)
    const user = {
      name: 'grace',
      role: 'PUBLISHER',
      passwordHash: 'x',
      mustChangePassword: false,
      createdAt: AT,
    } as const
    await subject.store.createUser({ ...user, id: 'user-grace' })
    const look = async (store = subject.store) => {
      const fired: [string, Fired['outcome']][] = []
      await publishDue({
        content: store,
        accounts: store,
        history: { ...baseOf(store), adopt: async () => null as never, refresh: async () => null as never },
        now: () => new Date().toISOString(),
        onFired: ({ id }, { outcome }) => void fired.push([id, outcome]),
      })
      return fired
    }
    return { ...subject, look }
  }

  test('the changesets due by the clock of the database are published, and no others', async () => {
    const { store, look } = await fresh()
    for (const id of ['due', 'later', 'never']) await approved(store, id, [put(concept(id))])
    await schedule(store, 'due', 'user-grace')
    await schedule(store, 'later', 'user-grace', '2999-01-01T00:00:00.000Z')
    expect(await look()).toEqual([['due', 'PUBLISHED']])
    expect(await look()).toEqual([])
    expect(await store.publicationsAfter(0, 10)).toMatchObject([{ changeset: 'due', author: 'grace' }])
    expect(await store.auditLog({ actor: 'grace', action: 'publishChangeset', target: 'due' }, null, 10)).toMatchObject(
      [{ outcome: 'DONE', detail: 'scheduled' }],
    )
  })

  test('processes that look at once make each version once, and end no schedule', async () => {
    const { store, again, look } = await fresh()
    const other = await again()
    const ids = Array.from({ length: 8 }, (_, index) => `s${index}`)
    for (const id of ids) {
      await approved(store, id, [put(concept(id))])
      await schedule(store, id, 'user-grace')
    }
    await Promise.all([store, other, store, other].map((one) => look(one)))
    const log = await store.publicationsAfter(0, 100)
    expect(log.map(({ changeset }) => changeset).sort()).toEqual(ids)
    for (const id of ids) {
      const events = await store.events(id, 0, 100)
      expect(events.filter(({ kind }) => kind === 'SCHEDULE_FAILED')).toEqual([])
    }
    await other.close()
  })

  test('a schedule that fails is over, says why once, and the changeset can be scheduled anew', async () => {
    const { store, again, look } = await fresh()
    const other = await again()
    await approved(store, 'late', [put(concept('a', 'late'))])
    await publish(store, 'early', [put(concept('a'))])
    await schedule(store, 'late', 'user-grace')
    await Promise.all([look(store), look(other)])
    const events = await store.events('late', 0, 100)
    expect(events.filter(({ kind }) => kind === 'SCHEDULE_FAILED')).toMatchObject([
      { author: 'grace', message: 'Documents were published since they were edited here; rebase it: driver:a.' },
    ])
    expect(await store.changeset('late')).toMatchObject({ state: 'APPROVED', schedule: null })
    expect(await look()).toEqual([])
    await schedule(store, 'late', 'user-grace')
    expect(await look()).toEqual([['late', 'FAILED']])
    await other.close()
  })

  test('a schedule removed between the look and the commit publishes nothing', async () => {
    const { store, look } = await fresh()
    await approved(store, 'a', [put(concept('a'))])
    await schedule(store, 'a', 'user-grace')
    const slow: Store = {
      ...store,
      async staged(id) {
        const step = { kind: 'UNSCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null } as const
        await store.step(id, { ...step, schedule: null }, act())
        return store.staged(id)
      },
    }
    expect(await look(slow)).toEqual([['a', 'AGAIN']])
    expect(await look()).toEqual([])
    expect(await store.head()).toBeNull()
  })
})
