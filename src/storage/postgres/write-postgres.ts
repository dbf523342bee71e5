import { Kysely } from 'kysely'
import { Pool } from 'pg'
import type { Database } from '../schema.ts'
import type { Write } from '../write.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { postgresFailureOf } from './postgres-failure.ts'

/** Makes the tables of a store where there are none, and writes into them beside the port. */
export async function withPostgresWrite<Result>(url: string, work: (write: Write) => Promise<Result>): Promise<Result> {
  const store = await openPostgresStore({ url })
  await store.close()
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
    pipeline: true,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Database>({ dialect: postgresDialect(pool) })
  try {
    return await work((change) => db.transaction().execute(change))
  } catch (error) {
    throw postgresFailureOf(error) ?? error
  } finally {
    await db.destroy()
  }
}
