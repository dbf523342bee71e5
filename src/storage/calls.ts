import type { Kysely, Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** Turns functions of the database into calls of a port. */
export interface Calls {
  /** Fills in the database for a question of one statement. */
  read<Arguments extends readonly unknown[], Result>(
    question: (database: Kysely<Database>, ...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result>
  /** Runs a change of several statements as one transaction. */
  change<Arguments extends readonly unknown[], Result>(
    work: (transaction: Transaction<Database>, ...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result>
}
