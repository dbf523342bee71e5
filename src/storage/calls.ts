import type { Kysely, Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** Turns functions of the database into calls of a port. */
export interface Calls {
  /** Fills in the database for a question of one statement. */
  read<Arguments extends readonly unknown[], Result>(
    question: (database: Kysely<Database>, ...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result>
  /**
   * The same for a long list, which is read page by page. Other tasks of the process have a turn
   * between two pages.
   */
  pages<Arguments extends readonly unknown[], Page>(
    question: (database: Kysely<Database>, ...given: Arguments) => AsyncGenerator<Page, undefined>,
  ): (...given: Arguments) => AsyncIterable<Page>
  /** The same for a change of one statement, which is kept or not as a whole by itself. */
  changeAtOnce<Arguments extends readonly unknown[], Result>(
    work: (database: Kysely<Database>, ...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result>
  /** Runs a change of several statements as one transaction. */
  change<Arguments extends readonly unknown[], Result>(
    work: (transaction: Transaction<Database>, ...given: Arguments) => Promise<Result>,
  ): (...given: Arguments) => Promise<Result>
}
