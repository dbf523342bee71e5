import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Stores } from '../../src/api/context.ts'
import { createStore } from '../../src/storage/create-store.ts'
import type { Database } from '../../src/storage/schema.ts'
import { sqliteDialect } from '../../src/storage/sqlite/sqlite-dialect.ts'
import { sqliteFailureOf } from '../../src/storage/sqlite/sqlite-failure.ts'
import type { Store } from '../../src/storage/store.ts'
import { SQLITE_TABLES } from './sqlite-tables.ts'

/** A store that keeps nothing, as `openSqliteStore` opens it. It needs no closing. */
export async function memoryStore(): Promise<Store> {
  const database = new DatabaseSync(':memory:')
  database.deserialize(SQLITE_TABLES)
  database.exec('PRAGMA foreign_keys = ON')
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) })
  return createStore({ db, write: (work) => db.transaction().execute(work), failureOf: sqliteFailureOf })
}

/** One store as every port that a server needs. */
export const storesOf = (store: Store): Stores => ({
  content: store,
  accounts: store,
  webhooks: store,
  activity: store,
})
