import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { storeUnavailable } from '../../errors/store-errors.ts'
import { createStore } from '../create-store.ts'
import { assertMigrated, migrate } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import type { Store } from '../store.ts'
import type { Write } from '../write.ts'
import { BUSY_TIMEOUT } from './busy-timeout.ts'
import { assertStore, beginStore, endStoreMaking, syncFolder } from './new-store-mark.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteFailureOf } from './sqlite-failure.ts'
import { whenFree } from './when-free.ts'

/** What `PRAGMA synchronous` reads when every commit waits for the disk. */
const FULL = 2

export interface SqliteStoreOptions {
  /** Made with its folder where missing. `:memory:` keeps nothing and is for tests. */
  readonly file: string
  /**
   * True makes and changes nothing, the tables included, and fails where they are not there yet.
   */
  readonly readOnly?: boolean
}

/**
 * The content store in one SQLite file. What a call has answered is on the disk. Other processes
 * may open the same file: readers never wait, writers take turns. Fails with `StoreUnavailable`
 * when the file cannot be opened, and with `SchemaMismatch` when a newer program has made it.
 */
export async function openSqliteStore({ file, readOnly = false }: SqliteStoreOptions): Promise<Store> {
  let database: DatabaseSync | undefined
  try {
    const isFile = file !== ':memory:'
    if (isFile && !readOnly) makeFolder(dirname(resolve(file)))
    if (isFile) beginStore(file, readOnly)
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true, readOnly })
    if (isFile) await assertStore(database, file)
    await setUp(database)
    const db = new Kysely<Database>({ dialect: sqliteDialect(database) })
    const write: Write = (work) => db.transaction().execute(work)
    if (readOnly) await assertMigrated(db)
    else await migrate(db, write, 'sqlite')
    if (isFile && !readOnly) endStoreMaking(file)
    return createStore({ db, write, failureOf: sqliteFailureOf })
  } catch (error) {
    database?.close()
    throw sqliteFailureOf(error) ?? folderFailureOf(error) ?? error
  }
}

/** The system has refused to make the folder, or to keep it. */
const folderFailureOf = (error: unknown) =>
  error instanceof Error && 'syscall' in error
    ? storeUnavailable('could not make its folder or file', error)
    : undefined

async function setUp(database: DatabaseSync): Promise<void> {
  // A first process turns a new file to the write-ahead log, which others that start with it must
  // wait for.
  await whenFree(database, () => database.exec('PRAGMA journal_mode = WAL'))
  database.exec('PRAGMA synchronous = FULL')
  const { synchronous } = database.prepare('PRAGMA synchronous').get() ?? {}
  if (synchronous !== FULL)
    throw new Error(
      `"PRAGMA synchronous" reads ${synchronous}, not ${FULL}: commits would not survive a loss of power.`,
    )
}

/** A new folder is only on the disk once the folder above it is. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first !== undefined) syncFolder(dirname(first))
}
