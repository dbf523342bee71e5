import { writeContentFiles } from '../../content/files/write-content-files.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { publishedContent } from '../../publishing/published-content.ts'
import { NotAContentFolder, writeContentFolder } from '../../storage/write-content-folder.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { withStore } from '../with-store.ts'

/** Writes the newest published content into a folder, as the files that `graph/content` has, with its version. */
export async function exportContent(context: CommandContext, folder: string): Promise<number> {
  const { version, digest, content } = await withStore(context, (store) => publishedContent(store))
  const files = writeContentFiles(content, { version, digest })
  try {
    await writeContentFolder(fileNamed(context, folder), files)
  } catch (error) {
    throw error instanceof NotAContentFolder ? new OperatorError(error.message) : error
  }
  context.stdout.write(`Version ${version} stands in ${folder}: ${files.length} files.\n`)
  return EXIT.OK
}
