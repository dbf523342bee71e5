import { sqliteFile } from '../../app/open-store.ts'
import { restoreBackup, verifyBackup } from '../../storage/backup/restore-backup.ts'
import { withPostgresWrite } from '../../storage/postgres/write-postgres.ts'
import { withSqliteWrite } from '../../storage/sqlite/write-sqlite.ts'
import { backupFailure } from '../backup-failure.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

/** Puts a backup into an empty store: all of it, or nothing. */
export async function restore(context: CommandContext, file: string): Promise<number> {
  const config = configuration(context)
  const place = fileNamed(context, file)
  try {
    // Read to the end once before the store is touched, and again while it is written.
    const counts = await verifyBackup(place)
    await (config.databaseUrl === null
      ? withSqliteWrite(sqliteFile(config), (write) => restoreBackup(place, write))
      : withPostgresWrite(config.databaseUrl, (write) => restoreBackup(place, write)))
    context.stdout.write(`Restored ${rowsInWords(counts)} from ${file}.\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
