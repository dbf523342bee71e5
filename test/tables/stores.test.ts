import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { tablesConformance } from './tables.conformance.ts'

tablesConformance('SQLite', freshSqlite)
tablesConformance('PostgreSQL', freshPostgresStore)
