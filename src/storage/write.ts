import type { Transaction } from 'kysely'
import type { Database } from './schema.ts'

/**
 * Runs work as one transaction, after every other writer and before the next. All of it is kept, or
 * nothing.
 */
export type Write = <Result>(work: (transaction: Transaction<Database>) => Promise<Result>) => Promise<Result>
