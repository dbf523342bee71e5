import { stat } from 'node:fs/promises'
import { sqliteFile } from '../../app/open-store.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { writeBackup } from '../../storage/backup/write-backup.ts'
import { withPostgresSnapshot } from '../../storage/postgres/postgres-snapshot.ts'
import { withSqliteSnapshot } from '../../storage/sqlite/sqlite-snapshot.ts'
import { backupFailure } from '../backup-failure.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

export interface BackupOptions {
  readonly replace?: boolean
}

/** Writes everything in the store into one file, as it is at one moment. Servers go on meanwhile. */
export async function backup(context: CommandContext, file: string, { replace }: BackupOptions): Promise<number> {
  const config = configuration(context)
  const place = fileNamed(context, file)
  const there = await stat(place).catch(() => undefined)
  if (there && !(replace && there.isFile()))
    throw new OperatorError(`${file} is there already. Choose another name, or write over a file with --replace.`)
  try {
    const counts = await (config.databaseUrl === null
      ? withSqliteSnapshot(sqliteFile(config), (snapshot) => writeBackup(place, snapshot))
      : withPostgresSnapshot(config.databaseUrl, (snapshot) => writeBackup(place, snapshot)))
    const { size } = await stat(place)
    context.stdout.write(`Backed up ${rowsInWords(counts)} to ${file} (${size} bytes).\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
