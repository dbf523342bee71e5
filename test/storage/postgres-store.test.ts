import { accountStoreConformance } from './account-store.conformance.ts'
import { contentStoreConformance } from './content-store.conformance.ts'
import { freshPostgresStore } from './fresh-postgres-store.ts'

contentStoreConformance('PostgreSQL', freshPostgresStore)
accountStoreConformance('PostgreSQL', freshPostgresStore)
