import { stat } from 'node:fs/promises'
import { sqliteFile } from '../../app/open-store.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { writeBackup } from '../../storage/backup/write-backup.ts'
import { withPostgresSnapshot } from '../../storage/postgres/postgres-snapshot.ts'
import { withSqliteSnapshot } from '../../storage/sqlite/sqlite-snapshot.ts'
import { backupFailure } from '../backup-failure.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

export interface BackupOptions {
  readonly replace?: boolean
}

/** Writes everything in the store into one file, as it is at one moment. Servers go on meanwhile. */
export async function backup(file: string, { replace }: BackupOptions): Promise<number> {
  const config = configuration()
  const there = await stat(file).catch(() => undefined)
  if (there && !(replace && there.isFile()))
    throw new OperatorError(`${file} is there already. Choose another name, or write over a file with --replace.`)
  try {
    const counts = await (config.databaseUrl === null
      ? withSqliteSnapshot(sqliteFile(config), (snapshot) => writeBackup(file, snapshot))
      : withPostgresSnapshot(config.databaseUrl, (snapshot) => writeBackup(file, snapshot)))
    const { size } = await stat(file)
    process.stdout.write(`Backed up ${rowsInWords(counts)} to ${file} (${size} bytes).\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
