import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import type { DatabaseKind } from '../../src/storage/migrations/migration.ts'
import { MIGRATIONS } from '../../src/storage/migrations/migrations.ts'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { olderProgram } from './migration-moments.ts'

// A store of an older program, whose events had no threads and whose changesets no assignee.

const AT = '2026-03-01T09:30:00.000Z'
const BEFORE = MIGRATIONS.findIndex(({ name }) => name === '0009-review-desk')

const event = (changeset: string, number: number, kind: string) =>
  `INSERT INTO changeset_event VALUES ('${changeset}', ${number}, '${kind}', 'ada', '${AT}', 'Said', NULL)`
const changeset = (id: string, title: string) =>
  `INSERT INTO changeset (id, title, state, author, created_at, published_version) VALUES ('${id}', '${title}', 'APPROVED', 'ada', '${AT}', NULL)`

const older = (database: DatabaseKind): string[] => [
  ...olderProgram(database, BEFORE),
  changeset('failed', 'Über Straßen'),
  event('failed', 1, 'COMMENTED'),
  event('failed', 2, 'SCHEDULED'),
  event('failed', 3, 'SCHEDULE_FAILED'),
  changeset('mended', 'Mended'),
  event('mended', 1, 'SCHEDULE_FAILED'),
  event('mended', 2, 'SCHEDULED'),
  `INSERT INTO webhook (id, url, secret, active, created_by, created_at, revision) VALUES ('w', 'https://w.example/', 'whsec_eA==', 1, 'ada', '${AT}', 1)`,
  `INSERT INTO webhook_delivery (id, webhook, number, event, changeset, step, state, next_attempt_at, taking, attempts_made)
    VALUES ('d', 'w', 1, 'CHANGESET_SCHEDULE_FAILED', 'failed', 3, 'PENDING', '${AT}', 0, 0)`,
]

test.each([
  [
    'SQLite',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'aetia-migration-'))
      onTestFinished(() => rm(folder, { recursive: true }))
      const file = join(folder, 'content.db')
      const database = new DatabaseSync(file)
      for (const sql of older('sqlite')) database.exec(sql)
      database.close()
      const store = await openSqliteStore({ file })
      const beside = new DatabaseSync(file)
      onTestFinished(() => beside.close())
      return { store, query: async (sql: string) => beside.prepare(sql).all() as Record<string, unknown>[] }
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const { url, query, drop } = await freshPostgres()
      onTestFinished(drop)
      for (const sql of older('postgres')) await query(sql)
      return { store: await openPostgresStore({ url }), query }
    },
  ],
] as const)(
  '%s: a store of an older program keeps its events, their announcements and its schedules',
  async (_, open) => {
    const { store, query }: { store: Store; query(sql: string): Promise<unknown> } = await open()
    onTestFinished(() => store.close())
    expect((await store.events('failed', 0, 10)).map(({ kind, thread, people }) => [kind, thread, people])).toEqual([
      ['COMMENTED', 1, []],
      ['SCHEDULED', null, []],
      ['SCHEDULE_FAILED', null, []],
    ])
    expect(await store.changeset('failed')).toMatchObject({ scheduleFailedAt: AT, assignee: null })
    expect(await store.changeset('mended')).toMatchObject({ scheduleFailedAt: null })
    expect(await query('SELECT title_folded FROM changeset ORDER BY id')).toEqual([
      { title_folded: 'uber strassen' },
      { title_folded: 'mended' },
    ])
    expect(await query('SELECT changeset, number FROM comment_thread')).toEqual([{ changeset: 'failed', number: 1 }])
    const [due] = await store.takeDueDeliveries(10, 600)
    expect(due).toMatchObject({ announced: { event: 'CHANGESET_SCHEDULE_FAILED', number: 3 } })
    await expect(query("UPDATE changeset_event SET message = ''")).rejects.toThrow('only ever added')
  },
)
