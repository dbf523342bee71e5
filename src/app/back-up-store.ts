import { openAssetStore } from '../assets/asset-place.ts'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { RowCounts } from '../storage/backup/backup-header.ts'
import { type ReadBytes, writeBackup } from '../storage/backup/write-backup.ts'
import { withPostgresSnapshot } from '../storage/postgres/postgres-snapshot.ts'
import { withSqliteSnapshot } from '../storage/sqlite/sqlite-snapshot.ts'
import { sqliteFile } from './open-store.ts'

/**
 * Writes everything in the configured store into one file, as it is at one moment, with the bytes of
 * all its assets.
 */
export async function backUpStore(config: Config, file: string): Promise<RowCounts> {
  const assets = await openAssetStore(config)
  const readBytes: ReadBytes = async (name) => {
    const found = await assets.get(name)
    if (found) return found.stream
    throw new OperatorError(
      `The bytes of the asset ${name} are not in ${assets.place}. Bring them back, or say in AETIA_ASSETS where they are.`,
    )
  }
  return config.databaseUrl === null
    ? withSqliteSnapshot(sqliteFile(config), (snapshot) => writeBackup(file, snapshot, readBytes))
    : withPostgresSnapshot(config.databaseUrl, (snapshot) => writeBackup(file, snapshot, readBytes))
}
