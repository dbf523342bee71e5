import { accountStoreConformance } from './account-store.conformance.ts'
import { contentStoreConformance } from './content-store.conformance.ts'
import { freshSqlite } from './fresh-sqlite.ts'

contentStoreConformance('SQLite', freshSqlite)
accountStoreConformance('SQLite', freshSqlite)
