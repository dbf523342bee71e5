import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'
import { databaseClock } from './database-clock.ts'

/** What the clock of the database says, for what takes more than one statement. */
export async function databaseNow(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ now: string }>`SELECT ${databaseClock(db)} AS now`.execute(db)
  const [row] = rows
  if (!row) throw new Error('the database did not say what time it is')
  return row.now
}

/** A moment some seconds after another. */
export const secondsAfter = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) + seconds * 1_000).toISOString()
