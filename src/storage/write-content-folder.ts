import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { ContentFile } from '../content/files/read-content-files.ts'

/** The folder holds something that is not content, so nothing was written into it. */
export class NotAContentFolder extends Error {
  override readonly name = 'NotAContentFolder'
}

const IS_CONTENT = /^(?:(?:release|attributes)\.yaml|(?:concepts|sources|articles)\/.+\.(?:yaml|md)|tables\/.+\.json)$/

/**
 * Makes a folder hold exactly these files. It may be new, empty, or a content folder already: then
 * files that are not among these are removed. Fails with NotAContentFolder, and writes nothing,
 * where it holds anything else (names that start with a dot are let be).
 */
export async function writeContentFolder(folder: string, files: readonly ContentFile[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const present = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
  const foreign = present.find((path) => !IS_CONTENT.test(path))
  if (foreign !== undefined)
    throw new NotAContentFolder(`${join(folder, foreign)} is not content; choose an empty folder.`)

  const wanted = new Set(files.map(({ path }) => path))
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const path of present) if (!wanted.has(path)) await rm(join(folder, path))
}
