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
import { ANY, attempt } from './outbox.ts'
import { concept, publish, put } from './publishing.ts'

// A store of an older program, in which webhooks had no events of their own.

const AT = '2026-03-01T09:30:00.000Z'
const BEFORE = MIGRATIONS.findIndex(({ name }) => name === '0007-webhook-events')

/** Two versions, and two webhooks that were told of them. */
const older = (database: DatabaseKind): string[] => [
  ...olderProgram(database, BEFORE),
  ...['one', 'two'].flatMap((id, index) => [
    `INSERT INTO changeset (id, title, state, author, created_at, published_version) VALUES ('${id}', '${id}', 'APPROVED', 'ada', '${AT}', NULL)`,
    `INSERT INTO publication (version, changeset, author, at, digest) VALUES (${index + 1}, '${id}', 'ada', '${AT}', 'digest')`,
    `UPDATE changeset SET state = 'PUBLISHED', published_version = ${index + 1} WHERE id = '${id}'`,
  ]),
  ...['a', 'b'].map(
    (id) => `INSERT INTO webhook VALUES ('${id}', 'https://${id}.example/', 'whsec_eA==', 1, 'ada', '${AT}', 3)`,
  ),
  `INSERT INTO webhook_delivery VALUES ('a2', 'a', 2, 'PENDING', '${AT}', NULL, 1, 1)`,
  `INSERT INTO webhook_delivery VALUES ('a1', 'a', 1, 'DELIVERED', NULL, NULL, 1, 1)`,
  `INSERT INTO webhook_delivery VALUES ('b2', 'b', 2, 'FAILED', NULL, NULL, 8, 8)`,
  `INSERT INTO delivery_attempt VALUES ('a1', 1, '${AT}', 204, NULL, 12)`,
  `INSERT INTO delivery_attempt VALUES ('a2', 1, '${AT}', 503, 'no', 12)`,
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
      return openSqliteStore({ file })
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const { url, query, drop } = await freshPostgres()
      onTestFinished(drop)
      for (const sql of older('postgres')) await query(sql)
      return openPostgresStore({ url })
    },
  ],
] as const)(
  '%s: webhooks of an older program are told of versions only, and keep their deliveries and log',
  async (_, open) => {
    const store: Store = await open()
    onTestFinished(() => store.close())
    expect(await store.webhook('a')).toMatchObject({
      active: true,
      events: ['GRAPH_PUBLISHED'],
      inactiveReason: null,
      pausedUntil: null,
      revision: 3,
    })
    const kept = { webhook: 'a', event: 'GRAPH_PUBLISHED', changeset: null }
    expect(await store.deliveries('a', ANY, null, 10)).toEqual([
      { ...kept, id: 'a2', number: 2, version: 2, state: 'PENDING', nextAttemptAt: AT },
      { ...kept, id: 'a1', number: 1, version: 1, state: 'DELIVERED', nextAttemptAt: null },
    ])
    expect(await store.deliveries('b', ANY, null, 10)).toMatchObject([
      { id: 'b2', number: 1, version: 2, state: 'FAILED' },
    ])
    expect(await store.attempts('a2')).toEqual([{ number: 1, ...attempt('no') }])
    const [due] = await store.takeDueDeliveries(10, 600)
    expect(due).toMatchObject({ delivery: { id: 'a2' }, announced: { documentCount: 0, publication: { version: 2 } } })
    expect(await publish(store, 'x', [put(concept('x'))])).toBe(3)
    expect(await store.deliveryCount('a', ANY)).toBe(3)
    expect(await store.deleteWebhook('b', 3)).toMatchObject({ outcome: 'DONE' })
  },
)
