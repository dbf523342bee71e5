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

// A store of an older program, which renamed documents and left what was kept of them behind.

const AT = '2026-03-01T09:30:00.000Z'
const BEFORE = MIGRATIONS.findIndex(({ name }) => name === '0012-renamed-records')

const published = (version: number, document: string, body: object | null, revision = 1) => [
  `INSERT INTO revision VALUES ('${document}', ${revision}, ${body ? `'${JSON.stringify(body)}'` : 'NULL'}, 'ada', '${AT}', 'Said', 'c${version}')`,
  `INSERT INTO published VALUES (${version}, '${document}', ${revision})`,
]
const review = (document: string, by: string) =>
  `INSERT INTO document_review VALUES ('${document}', '${AT}', '${by}', 1, '2027-01-01T00:00:00.000Z')`
const text = (source: string) =>
  `INSERT INTO source_text VALUES ('${source}', 'hash of ${source}', 'ada', '${AT}', 'Text')`

const older = (database: DatabaseKind): string[] => [
  ...olderProgram(database, BEFORE),
  ...[1, 2].flatMap((version) => [
    `INSERT INTO changeset (id, title, state, author, created_at, title_folded) VALUES ('c${version}', 'Said', 'APPROVED', 'ada', '${AT}', 'said')`,
    `INSERT INTO publication VALUES (${version}, 'c${version}', 'ada', '${AT}', 'sha256:0', NULL)`,
  ]),
  ...published(1, 'source:a', {}),
  ...published(1, 'source:z', { formerKeys: ['source:y'] }),
  ...published(2, 'source:a', null, 2),
  ...published(2, 'source:c', { formerKeys: ['source:a', 'source:b'] }),
  ...published(2, 'source:z', {}, 2),
  ...[review('source:a', 'ada'), review('source:b', 'grace'), review('source:y', 'eve')],
  ...[text('source:a'), text('source:y')],
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
      return store
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
] as const)('%s: what is kept of renamed documents is under their keys of now', async (_, open) => {
  const store: Store = await open()
  onTestFinished(() => store.close())
  const reviews = await store.reviews(['source:a', 'source:b', 'source:c', 'source:y', 'source:z'])
  const shown = [...reviews.values()].map(({ document, reviewedBy, reviewedRevision }) => [
    document,
    reviewedBy,
    reviewedRevision,
  ])
  // The newest name of two; and one that is no former key any more stays.
  expect(shown.filter(([document]) => document !== 'source:a').sort()).toEqual([
    ['source:c', 'grace', 0],
    ['source:y', 'eve', 1],
  ])
  expect([...(await store.sourceTextHashes())]).toEqual([
    ['source:c', 'hash of source:a'],
    ['source:y', 'hash of source:y'],
  ])
})
