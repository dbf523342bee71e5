import { openAssetStore } from '../assets/asset-place.ts'
import type { Config } from '../config/config.ts'
import { nameOfBytes, pathOfBytes } from '../content/assets/name-of-bytes.ts'
import { writeContentFiles } from '../content/files/write-content-files.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { publishedContent } from '../publishing/published-content.ts'
import { type BytesOfFolder, NotAContentFolder, writeContentFolder } from '../storage/write-content-folder.ts'

/**
 * Writes the newest published content into a folder, with the bytes of its assets. Returns its version
 * and how many files it has.
 */
export async function exportContentFolder(
  config: Config,
  store: ContentStore,
  folder: string,
): Promise<{ readonly version: number; readonly files: number }> {
  const { version, digest, content } = await publishedContent(store)
  const assets = await openAssetStore(config)
  const files = writeContentFiles(content, { version, digest })
  const byPath = new Map((content.assets ?? []).map(({ file }) => [pathOfBytes(file), file]))
  const bytes = [...byPath].map(
    ([path, file]): BytesOfFolder => ({
      path,
      size: file.bytes,
      async open() {
        const found = await assets.get(nameOfBytes(file))
        if (found) return found.stream
        throw new OperatorError(`The bytes of the asset ${nameOfBytes(file)} are not in ${assets.place}.`)
      },
    }),
  )
  try {
    await writeContentFolder(folder, files, bytes)
  } catch (error) {
    throw error instanceof NotAContentFolder ? new OperatorError(error.message) : error
  }
  return { version, files: files.length + bytes.length }
}
