import { contentStoreConformance } from './content-store.conformance.ts'
import { freshSqlite } from './fresh-sqlite.ts'
import { webhookStoreConformance } from './webhook-store.conformance.ts'

contentStoreConformance('SQLite', freshSqlite)
webhookStoreConformance('SQLite', freshSqlite)
