import { contentStoreConformance } from './content-store.conformance.ts'
import { freshPostgresStore } from './fresh-postgres-store.ts'
import { webhookStoreConformance } from './webhook-store.conformance.ts'

contentStoreConformance('PostgreSQL', freshPostgresStore)
webhookStoreConformance('PostgreSQL', freshPostgresStore)
