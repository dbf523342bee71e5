import {
  CompiledQuery,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Pool } from 'pg'

/**
 * Names the lock that writers hold one after another. Any number does that nothing else in the
 * database uses.
 */
const WRITER_LOCK = 4_713_302_991

/** Sent together, so that they are one round trip. */
const BEGIN = CompiledQuery.raw(
  `start transaction isolation level read committed; select pg_advisory_xact_lock(${WRITER_LOCK})`,
)

/**
 * Kysely on PostgreSQL, where each transaction takes the write lock as it begins, as on SQLite. With
 * READ COMMITTED every statement after the lock sees all earlier commits. So nothing needs a retry,
 * and the two stores behave alike.
 */
export const postgresDialect = (pool: Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createDriver: () => new WriterDriver({ pool }),
})

class WriterDriver extends PostgresDriver {
  override async beginTransaction(connection: Parameters<PostgresDriver['rollbackTransaction']>[0]): Promise<void> {
    try {
      await connection.executeQuery(BEGIN)
    } catch (error) {
      // The transaction has begun where only the lock was refused, and Kysely does not know it.
      await this.rollbackTransaction(connection).catch(() => {})
      throw error
    }
  }
}
