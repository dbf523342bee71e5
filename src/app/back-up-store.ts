import type { Config } from '../config/config.ts'
import type { RowCounts } from '../storage/backup/backup-header.ts'
import { writeBackup } from '../storage/backup/write-backup.ts'
import { withPostgresSnapshot } from '../storage/postgres/postgres-snapshot.ts'
import { withSqliteSnapshot } from '../storage/sqlite/sqlite-snapshot.ts'
import { sqliteFile } from './open-store.ts'

/** Writes everything in the configured store into one file, as it is at one moment. */
export const backUpStore = (config: Config, file: string): Promise<RowCounts> =>
  config.databaseUrl === null
    ? withSqliteSnapshot(sqliteFile(config), (snapshot) => writeBackup(file, snapshot))
    : withPostgresSnapshot(config.databaseUrl, (snapshot) => writeBackup(file, snapshot))
