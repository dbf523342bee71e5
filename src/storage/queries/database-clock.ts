import { type Kysely, type RawBuilder, SqliteAdapter, sql } from 'kysely'
import type { Database } from '../schema.ts'

/**
 * Now by the clock of the database (ISO 8601, UTC, with milliseconds), which is one for all
 * processes that share it.
 */
export const databaseClock = (db: Kysely<Database>): RawBuilder<string> =>
  db.getExecutor().adapter instanceof SqliteAdapter
    ? sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`
    : sql<string>`to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
