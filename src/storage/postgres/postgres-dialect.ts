import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { PostgresConnection } from './postgres-connection.ts'
import { createStatementNames } from './statement-names.ts'

/**
 * Names the lock that writers hold one after another. Any number does that nothing else in the
 * database uses.
 */
const WRITER_LOCK = 4_713_302_991

/** Sent together, so that they are one round trip. */
const BEGIN = `start transaction isolation level read committed; select pg_advisory_xact_lock(${WRITER_LOCK})`

/**
 * Kysely on PostgreSQL, where each transaction takes the write lock as it begins, as on SQLite. With
 * READ COMMITTED every statement after the lock sees all earlier commits. So nothing needs a retry,
 * and the two stores behave alike. The clients of the pool have `pipeline` on.
 */
export const postgresDialect = (pool: Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createDriver: () => postgresDriver(pool),
})

function postgresDriver(pool: Pool): Driver {
  const connections = new WeakMap<PoolClient, PostgresConnection>()
  const names = createStatementNames()
  const on = (connection: DatabaseConnection): PostgresConnection => {
    if (!(connection instanceof PostgresConnection)) throw new TypeError('a connection of another driver')
    return connection
  }
  return {
    async init() {},
    async acquireConnection() {
      const client = await pool.connect()
      const known = connections.get(client)
      if (known) return known
      const connection = new PostgresConnection(client, (await isDirect(client)) ? names : null)
      connections.set(client, connection)
      return connection
    },
    async beginTransaction(connection) {
      on(connection).begin(BEGIN)
    },
    commitTransaction: (connection) => on(connection).commit(),
    rollbackTransaction: (connection) => on(connection).rollback(),
    async releaseConnection(connection) {
      on(connection).release()
    },
    destroy: () => pool.end(),
  }
}

/**
 * Whether a connection leads to one process of the server. A pooler in between gives it another
 * process for each transaction, which does not know the statements prepared before.
 */
async function isDirect(client: PoolClient): Promise<boolean> {
  try {
    const { rows } = await client.query<{ process: number }>('SELECT pg_backend_pid() AS process')
    return rows[0]?.process === (client as PoolClient & { readonly processID?: number }).processID
  } catch (error) {
    client.release(true)
    throw error
  }
}
