import { Kysely, sql } from 'kysely'
import { Pool } from 'pg'
import { createStore } from '../create-store.ts'
import { assertMigrated, migrate } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import type { Store } from '../store.ts'
import type { Write } from '../write.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { postgresFailureOf } from './postgres-failure.ts'

/** In milliseconds. A statement that takes longer than its part fails with `StoreUnavailable`. */
const TIMEOUTS = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
}

/**
 * Longer than what the server grants a statement, for a network that swallows its answer. In
 * milliseconds.
 */
const ANSWER_TIMEOUT = 15_000

export interface PostgresStoreOptions {
  /** Such as `postgres://user:password@host:5432/database`. */
  readonly url: string
  /** How many connections there are at most. */
  readonly poolSize?: number | undefined
  /**
   * False only checks the tables, and needs no rights to change them: enough for a role that may
   * only SELECT.
   */
  readonly migrate?: boolean | undefined
  /**
   * How long a statement waits for the server to answer at all before its connection is given up,
   * in milliseconds.
   */
  readonly answerTimeout?: number | undefined
}

/**
 * The content store in a PostgreSQL database, in the first schema of its search path. A lost
 * connection fails the calls that were using it with `StoreUnavailable`; the next call makes a new
 * one. Fails at once where the database is away, is not UTF-8, or does not wait for its disk. Fails
 * with `SchemaMismatch` for unknown tables.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolSize ?? 8,
    keepAlive: true,
    pipeline: true,
    ...TIMEOUTS,
    query_timeout: options.answerTimeout ?? ANSWER_TIMEOUT,
  })
  // Without a listener, a connection that breaks while no query is using it would end the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  const db = new Kysely<Database>({ dialect: postgresDialect(pool) })
  const write: Write = (work) => db.transaction().execute(work)
  try {
    await assertKeepsItsWord(db)
    if (options.migrate ?? true) await migrate(db, write, 'postgres')
    else await assertMigrated(db)
  } catch (error) {
    await db.destroy()
    throw postgresFailureOf(error) ?? error
  }
  return createStore({ db, write, writeAtOnce: (work) => work(db), failureOf: postgresFailureOf })
}

async function assertKeepsItsWord(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ encoding: string; commit: string }>`
    SELECT current_setting('server_encoding') AS encoding, current_setting('synchronous_commit') AS commit`.execute(db)
  const [{ encoding, commit } = { encoding: '', commit: '' }] = rows
  if (encoding !== 'UTF8') throw new Error(`The database is encoded in ${encoding}; it must be UTF8.`)
  if (commit === 'off') throw new Error('"synchronous_commit" is off: commits would not survive a loss of power.')
}

const ignore = () => undefined
