import { contentStoreConformance } from './content-store.conformance.ts'
import { freshSqlite } from './fresh-sqlite.ts'

contentStoreConformance('SQLite', freshSqlite)
