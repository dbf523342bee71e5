import { restoreStore } from '../../app/restore-store.ts'
import { backupFailure } from '../backup-failure.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { rowsInWords } from '../print/rows-in-words.ts'

/** Puts a backup into an empty store: all of it, or nothing. */
export async function restore(context: CommandContext, file: string): Promise<number> {
  const config = configuration(context)
  try {
    const counts = await restoreStore(config, fileNamed(context, file))
    context.stdout.write(`Restored ${rowsInWords(counts)} from ${file}.\n`)
  } catch (error) {
    throw backupFailure(config, file, error)
  }
  return EXIT.OK
}
