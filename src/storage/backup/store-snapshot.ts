import type { StoredTable } from './stored-tables.ts'

export type StoredRow = Readonly<Record<string, string | number | null>>

/** Everything in a store as it was at one moment, whatever is written meanwhile. */
export interface StoreSnapshot {
  count(table: StoredTable): Promise<number>
  /** In order of the table's key, the same on every database. */
  rows(table: StoredTable): AsyncIterable<StoredRow>
}
