import { sqliteFile } from '../../app/open-store.ts'
import { restoreBackup, verifyBackup } from '../../storage/backup/restore-backup.ts'
import { withPostgresWrite } from '../../storage/postgres/write-postgres.ts'
import { withSqliteWrite } from '../../storage/sqlite/write-sqlite.ts'
import { backupFailure } from '../backup-failure.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

/** Puts a backup into an empty store: all of it, or nothing. */
export async function restore(file: string): Promise<number> {
  const config = configuration()
  try {
    // Read to the end once before the store is touched, and again while it is written.
    const counts = await verifyBackup(file)
    await (config.databaseUrl === null
      ? withSqliteWrite(sqliteFile(config), (write) => restoreBackup(file, write))
      : withPostgresWrite(config.databaseUrl, (write) => restoreBackup(file, write)))
    process.stdout.write(`Restored ${rowsInWords(counts)} from ${file}.\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
