import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'
import type { Write } from '../write.ts'

/**
 * Names the lock that writers hold one after another. Any number does that nothing else in the
 * database uses.
 */
const WRITER_LOCK = 4_713_302_991

/**
 * Writers take turns on one lock, as they do on SQLite. With READ COMMITTED every statement after
 * the lock sees all earlier commits. So nothing needs a retry, and the two stores behave alike.
 */
export const postgresWrite =
  (db: Kysely<Database>): Write =>
  (work) =>
    db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        await sql`SELECT pg_advisory_xact_lock(${sql.lit(WRITER_LOCK)})`.execute(transaction)
        return work(transaction)
      })
