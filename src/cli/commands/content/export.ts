import { exportContentFolder } from '../../../app/export-content-folder.ts'
import type { CommandContext } from '../../command-context.ts'
import { configuration } from '../../configuration.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { withStore } from '../../with-store.ts'

/**
 * Writes the newest published content into a folder, as the files that `graph/content` has, with
 * its version.
 */
export async function exportContent(context: CommandContext, folder: string): Promise<number> {
  const place = fileNamed(context, folder)
  const config = configuration(context)
  const { version, files } = await withStore(context, (store) => exportContentFolder(config, store, place))
  context.stdout.write(`Version ${version} is in ${folder}: ${files} files.\n`)
  return EXIT.OK
}
