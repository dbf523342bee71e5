import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/**
 * One step from an older form of the tables to a newer one. A migration that has been released
 * never changes.
 */
export interface Migration {
  /** Sorts after the names of all migrations before it. */
  readonly name: string
  /** Run in order, in one transaction with every other pending migration. */
  statements(database: DatabaseKind): readonly string[]
  /** Computes what no statement can, after the statements and in their transaction. */
  fill?(db: Kysely<Database>): Promise<void>
}
