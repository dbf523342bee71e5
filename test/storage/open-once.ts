import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'

/** A process that opens the store which its argument names, makes one changeset in it and ends. */
const [, , where = '', id = ''] = process.argv
const store = where.startsWith('postgres:')
  ? await openPostgresStore({ url: where })
  : await openSqliteStore({ file: where })
await store.createChangeset({ id, title: id }, { author: 'ada', at: '2026-03-01T00:00:00.000Z', message: '' })
await store.close()
