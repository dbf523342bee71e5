import type { DatabaseKind } from '../../src/storage/migrations/migration.ts'
import { MIGRATIONS } from '../../src/storage/migrations/migrations.ts'

/** A moment at which a migration may be cut short: just before one of its statements. */
export interface MigrationMoment {
  /** Such as `0001-content, statement 3 of 14`. */
  readonly name: string
  /** How many migrations the database has already, as an older program left it. */
  readonly applied: number
  /** How the statement that is not to be reached begins. */
  readonly statement: string
}

/**
 * Every statement of every migration, the note that it has run, and the commit, on a database that
 * has those before it.
 */
export const migrationMoments = (database: DatabaseKind): MigrationMoment[] =>
  MIGRATIONS.flatMap((migration, applied) => {
    const statements = migration.statements(database)
    return [
      ...statements.map((statement, index) => ({
        name: `${migration.name}, statement ${index + 1} of ${statements.length}`,
        applied,
        statement,
      })),
      { name: `${migration.name}, noting that it has run`, applied, statement: 'insert into "migration"' },
      { name: `${migration.name}, commit`, applied, statement: 'COMMIT' },
    ]
  })

/** What an older program has run on a database, which knew only the first migrations. */
export const olderProgram = (database: DatabaseKind, applied: number): string[] =>
  applied === 0
    ? []
    : [
        'CREATE TABLE migration (name TEXT PRIMARY KEY, at TEXT NOT NULL)',
        ...MIGRATIONS.slice(0, applied).flatMap((migration) => [
          ...migration.statements(database),
          `INSERT INTO migration VALUES ('${migration.name}', '2026')`,
        ]),
      ]
