import { stat } from 'node:fs/promises'
import { backUpStore } from '../../app/back-up-store.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { backupFailure } from '../backup-failure.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

export interface BackupOptions {
  readonly replace?: boolean
}

/**
 * Writes everything in the store into one file, as it is at one moment. Servers continue meanwhile.
 */
export async function backup(context: CommandContext, file: string, { replace }: BackupOptions): Promise<number> {
  const config = configuration(context)
  const place = fileNamed(context, file)
  const there = await stat(place).catch(() => undefined)
  if (there && !(replace && there.isFile()))
    throw new OperatorError(`${file} is there already. Choose another name, or write over a file with --replace.`)
  try {
    const counts = await backUpStore(config, place)
    const { size } = await stat(place)
    context.stdout.write(`Backed up ${rowsInWords(counts)} to ${file} (${size} bytes).\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
