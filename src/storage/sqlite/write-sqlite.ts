import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { Write } from '../write.ts'
import { BUSY_TIMEOUT } from './busy-timeout.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteFailureOf } from './sqlite-failure.ts'

/** Makes the tables of a store where there are none, and writes into them beside the port. */
export async function withSqliteWrite<Result>(file: string, work: (write: Write) => Promise<Result>): Promise<Result> {
  const store = await openSqliteStore({ file })
  await store.close()
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
    database.exec('PRAGMA synchronous = FULL')
    const db = new Kysely<Database>({ dialect: sqliteDialect(database) })
    return await work((change) => db.transaction().execute(change))
  } catch (error) {
    throw sqliteFailureOf(error) ?? error
  } finally {
    database?.close()
  }
}
