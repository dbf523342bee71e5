import type { DatabaseKind } from './migration.ts'

/**
 * Has the database itself refuse to change or delete a row of tables that only grow, for every
 * client. On PostgreSQL `refuse_change` must be there.
 */
export function appendOnly(database: DatabaseKind, tables: readonly string[]): string[] {
  if (database === 'sqlite') {
    return tables.flatMap((table) =>
      ['update', 'delete'].map(
        (event) => `CREATE TRIGGER ${table}_refuses_${event} BEFORE ${event} ON ${table}
          BEGIN SELECT RAISE(ABORT, 'rows of ${table} are only ever added'); END`,
      ),
    )
  }
  return tables.map(
    (table) => `CREATE TRIGGER ${table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  )
}
