import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { StoredRow, StoreSnapshot } from '../backup/store-snapshot.ts'
import { assertMigrated } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import { BUSY_TIMEOUT } from './busy-timeout.ts'
import { assertStore, beginStore } from './new-store-mark.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteFailureOf } from './sqlite-failure.ts'

/** Reads a store as it is at one moment. Nobody waits for it, and it changes nothing. */
export async function withSqliteSnapshot<Result>(
  file: string,
  work: (snapshot: StoreSnapshot) => Promise<Result>,
): Promise<Result> {
  let database: DatabaseSync | undefined
  try {
    beginStore(file, true)
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: true })
    await assertStore(database, file)
    const open = database
    open.exec('BEGIN')
    await assertMigrated(new Kysely<Database>({ dialect: sqliteDialect(open) }))
    return await work({
      count: async ({ name }) => Number(open.prepare(`SELECT count(*) AS count FROM ${name}`).get()?.['count']),
      async *rows({ name, key }) {
        yield* open.prepare(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`).iterate() as Iterable<StoredRow>
      },
    })
  } catch (error) {
    throw sqliteFailureOf(error) ?? error
  } finally {
    database?.close()
  }
}
