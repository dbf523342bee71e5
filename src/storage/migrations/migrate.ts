import { type Kysely, sql } from 'kysely'
import { schemaAhead, schemaBehind } from '../../errors/store-errors.ts'
import type { Database } from '../schema.ts'
import type { Write } from '../write.ts'
import type { DatabaseKind } from './migration.ts'
import { MIGRATIONS } from './migrations.ts'

/**
 * Brings the tables to the form that this program knows, in one transaction: all of it, or nothing.
 * Processes that start together take turns, and each step runs once. A database that needs nothing
 * is only read.
 */
export async function migrate(db: Kysely<Database>, write: Write, database: DatabaseKind): Promise<void> {
  if ((await pendingMigrations(db)).length === 0) return
  await write(async (transaction) => {
    await sql`CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, at TEXT NOT NULL)`.execute(transaction)
    for (const name of await pendingMigrations(transaction)) {
      const migration = MIGRATIONS.find((known) => known.name === name)
      for (const statement of migration?.statements(database) ?? []) await sql.raw(statement).execute(transaction)
      await migration?.fill?.(transaction)
      await transaction.insertInto('migration').values({ name, at: new Date().toISOString() }).execute()
    }
  })
}

/** Fails unless the tables have exactly the form that this program knows. Changes nothing. */
export async function assertMigrated(db: Kysely<Database>): Promise<void> {
  const pending = await pendingMigrations(db)
  if (pending.length > 0) throw schemaBehind(pending)
}

async function pendingMigrations(db: Kysely<Database>): Promise<string[]> {
  const known = MIGRATIONS.map(({ name }) => name)
  const applied = await appliedMigrations(db)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw schemaAhead(unknown)
  return known.filter((name) => !applied.includes(name))
}

async function appliedMigrations(db: Kysely<Database>): Promise<string[]> {
  try {
    const rows = await db.selectFrom('migration').select('name').execute()
    return rows.map(({ name }) => name)
  } catch (error) {
    if (isMissingTable(error)) return []
    throw error
  }
}

const isMissingTable = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === '42P01') || error.message.startsWith('no such table: migration'))
