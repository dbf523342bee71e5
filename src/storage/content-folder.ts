import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ContentFile } from '../content/files/read-content-files.ts'

/** No file of a content folder may be larger, in bytes. */
const MAX_FILE_BYTES = 2_000_000

/** Reads every file of a content folder whose name does not start with a dot. Fails when there is no such folder. */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files: ContentFile[] = []
  for (const name of names) {
    const { size } = await stat(name)
    if (size > MAX_FILE_BYTES)
      throw new RangeError(`${name} has ${size} bytes; a content file has at most ${MAX_FILE_BYTES}`)
    files.push({
      path: name.slice(folder.length).split(sep).filter(Boolean).join('/'),
      text: await readFile(name, 'utf8'),
    })
  }
  return files
}
