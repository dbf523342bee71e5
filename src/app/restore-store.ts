import { openAssetStore } from '../assets/asset-place.ts'
import { restoreBytes } from '../assets/restore-bytes.ts'
import type { Config } from '../config/config.ts'
import { BackupRefused } from '../errors/backup-refused.ts'
import type { RowCounts } from '../storage/backup/backup-header.ts'
import { restoreBackup, verifyBackup } from '../storage/backup/restore-backup.ts'
import { withPostgresWrite } from '../storage/postgres/write-postgres.ts'
import { withSqliteWrite } from '../storage/sqlite/write-sqlite.ts'
import { sqliteFile } from './open-store.ts'

/**
 * Puts a backup into the configured store, which must be empty: all of it, or nothing. The bytes of
 * assets go where the configuration says.
 */
export async function restoreStore(config: Config, file: string): Promise<RowCounts> {
  // Read to the end once before the store is touched, and again while it is written.
  const counts = await verifyBackup(file)
  const takeBytes = restoreBytes(await openAssetStore(config), (why) => new BackupRefused(why))
  await (config.databaseUrl === null
    ? withSqliteWrite(sqliteFile(config), (write) => restoreBackup(file, write, takeBytes))
    : withPostgresWrite(config.databaseUrl, (write) => restoreBackup(file, write, takeBytes)))
  return counts
}
