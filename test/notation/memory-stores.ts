import type { Stores } from '../../src/api/context.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'

/** A store that keeps nothing. It needs no closing. */
export const memoryStore = (): Promise<Store> => openSqliteStore({ file: ':memory:' })

/** One store as every port that a server needs. */
export const storesOf = (store: Store): Stores => ({
  content: store,
  accounts: store,
  webhooks: store,
  activity: store,
})
