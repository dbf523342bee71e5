import { writeContentFiles } from '../../content/files/write-content-files.ts'
import { publishedContent } from '../../publishing/published-content.ts'
import { NotAContentFolder, writeContentFolder } from '../../storage/write-content-folder.ts'
import { CommandFailed, EXIT } from '../exit.ts'
import { withStore } from '../store.ts'

/** Writes the newest published content into a folder, as the files that `graph/content` has, with its version. */
export async function exportContent(folder: string): Promise<number> {
  const { version, digest, content } = await withStore((store) => publishedContent(store))
  const files = writeContentFiles(content, { version, digest })
  try {
    await writeContentFolder(folder, files)
  } catch (error) {
    throw error instanceof NotAContentFolder ? new CommandFailed(error.message) : error
  }
  process.stdout.write(`Version ${version} stands in ${folder}: ${files.length} files.\n`)
  return EXIT.OK
}
