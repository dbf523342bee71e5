import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { createTurns } from './turns.ts'
import { whenFree } from './when-free.ts'

/**
 * Kysely on a database of `node:sqlite`. There is one connection, and Kysely hands it to one query
 * or transaction at a time. A transaction takes the write lock as it begins: one that reads first
 * and writes later could be refused in the middle.
 */
export function sqliteDialect(database: DatabaseSync): Dialect {
  const longTurn = createTurns()
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const othersHadATurn = longTurn()
      if (othersHadATurn) await othersHadATurn
      const statement = database.prepare(sql)
      const values = parameters as readonly SQLInputValue[]
      if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] }
      const { changes } = statement.run(...values)
      return { rows: [], numAffectedRows: BigInt(changes) }
    },
    // biome-ignore lint/correctness/useYield: nothing here is streamed
    async *streamQuery() {
      throw new Error('Queries are not streamed.')
    },
  }
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => ({
      async init() {},
      acquireConnection: async () => connection,
      async beginTransaction() {
        // So that no one waits for the lock meanwhile.
        const othersHadATurn = longTurn()
        if (othersHadATurn) await othersHadATurn
        await whenFree(database, () => database.exec('BEGIN IMMEDIATE'))
      },
      async commitTransaction() {
        database.exec('COMMIT')
      },
      async rollbackTransaction() {
        // A full disk or a failed read ends a transaction by itself, and then a second rollback
        // would hide why.
        if (database.isTransaction) database.exec('ROLLBACK')
      },
      async releaseConnection() {},
      async destroy() {
        database.close()
      },
    }),
  }
}
