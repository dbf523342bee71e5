import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { StoredRow, StoreSnapshot } from '../backup/store-snapshot.ts'
import { assertMigrated } from '../migrations/migrate.ts'
import type { Database } from '../schema.ts'
import { postgresFailureOf } from './postgres-failure.ts'

/** How many rows are asked for at a time. */
const FETCH = 1_000

/**
 * Reads a store as it is at one moment, in one transaction. Nobody waits for it, and the right to
 * SELECT is enough.
 */
export async function withPostgresSnapshot<Result>(
  url: string,
  work: (snapshot: StoreSnapshot) => Promise<Result>,
): Promise<Result> {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000, query_timeout: 60_000 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        await assertMigrated(transaction)
        return work({
          async count({ name }) {
            const { rows } = await sql<{ count: string }>`SELECT count(*) FROM ${sql.table(name)}`.execute(transaction)
            return Number(rows[0]?.count)
          },
          async *rows({ name, key, rowsAtOnce = FETCH }) {
            const order = sql.join(key.map((column) => sql.ref(column)))
            await sql`DECLARE backup_rows NO SCROLL CURSOR FOR SELECT * FROM ${sql.table(name)} ORDER BY ${order}`.execute(
              transaction,
            )
            for (;;) {
              const { rows } = await sql<StoredRow>`FETCH FORWARD ${sql.lit(rowsAtOnce)} FROM backup_rows`.execute(
                transaction,
              )
              if (rows.length === 0) break
              yield* rows
            }
            await sql`CLOSE backup_rows`.execute(transaction)
          },
        })
      })
  } catch (error) {
    throw postgresFailureOf(error) ?? error
  } finally {
    await db.destroy()
  }
}
