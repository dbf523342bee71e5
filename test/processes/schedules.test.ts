import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { DEFAULT_EVENTS } from '../../src/webhooks/webhook-event.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { folderOf } from '../notation/run-cli.ts'
import { AT, act, approved, concept, publish, put } from '../storage/publishing.ts'
import { startReceiver } from '../webhooks/receiver.ts'
import { servedProcess } from './served-process.ts'

/** Both stores, as soon as they keep schedules and users. */
const { dueChangesets, createUser }: Partial<Store> = await memoryStore()
const kept = dueChangesets !== undefined && createUser !== undefined

async function sqlitePlace() {
  const folder = await folderOf([])
  const open = () => openSqliteStore({ file: join(folder, 'aetia.db') })
  return { environment: { AETIA_DATA_DIR: folder }, open }
}

async function postgresPlace() {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  return { environment: { DATABASE_URL: url }, open: () => openPostgresStore({ url }) }
}

describe.runIf(kept).each([
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
] as const)('%s', (_, place) => {
  test('concurrent processes publish and announce each changeset of one moment once', async () => {
    const { environment, open } = await place()
    const store = await open()
    onTestFinished(() => store.close())
    const receiver = await startReceiver()
    const hook = { id: 'hook', url: receiver.origin, events: DEFAULT_EVENTS, createdBy: 'ada', createdAt: AT }
    await publish(store, 'first', [put(concept('first'))])
    await store.createWebhook(hook, 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 100)
    const user = {
      name: 'grace',
      role: 'PUBLISHER',
      passwordHash: 'x',
      mustChangePassword: false,
      createdAt: AT,
    } as const
    await store.createUser({ ...user, id: 'user-grace' })
    const off = await servedProcess({ ...environment, AETIA_SCHEDULE: 'off', AETIA_WEBHOOK_HOSTS: '127.0.0.1' })
    const processes = await Promise.all(
      [1, 2].map(() => servedProcess({ ...environment, AETIA_WEBHOOK_HOSTS: '127.0.0.1' })),
    )
    const at = new Date(Date.now() + 2_000).toISOString()
    const ids = ['a', 'b', 'c', 'd', 'e']
    for (const id of ids) {
      await approved(store, id, [put(concept(id))])
      const step = { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null } as const
      expect(await store.step(id, { ...step, schedule: { at, by: 'user-grace' } }, act())).toMatchObject({
        outcome: 'DONE',
      })
    }
    for (const served of [off, ...processes]) await served.reached(6)
    const log = await store.publicationsAfter(1, 100)
    expect(log.map(({ changeset }) => changeset).sort()).toEqual(ids)
    expect(new Set(log.map(({ author }) => author))).toEqual(new Set(['grace']))
    for (const { at: made } of log) expect(Date.parse(made)).toBeGreaterThanOrEqual(Date.parse(at))
    for (const id of ids) {
      const kinds = (await store.events(id, 0, 100)).map(({ kind }) => kind)
      expect(kinds).not.toContain('SCHEDULE_FAILED')
    }
    const announced = await receiver.got(5)
    expect(announced.map(({ body }) => JSON.parse(body).data.version)).toEqual([2, 3, 4, 5, 6])
    expect(off.log().filter(({ msg }) => msg.includes('on schedule'))).toEqual([])
  })
})
