import { writeContentFiles } from '../content/files/write-content-files.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { publishedContent } from '../publishing/published-content.ts'
import { NotAContentFolder, writeContentFolder } from '../storage/write-content-folder.ts'

/**
 * Writes the newest published content into a folder. Returns its version and how many files it has.
 */
export async function exportContentFolder(
  store: ContentStore,
  folder: string,
): Promise<{ readonly version: number; readonly files: number }> {
  const { version, digest, content } = await publishedContent(store)
  const files = writeContentFiles(content, { version, digest })
  try {
    await writeContentFolder(folder, files)
  } catch (error) {
    throw error instanceof NotAContentFolder ? new OperatorError(error.message) : error
  }
  return { version, files: files.length }
}
