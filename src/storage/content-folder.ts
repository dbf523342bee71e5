import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { BYTES_FOLDER } from '../content/assets/name-of-bytes.ts'
import type { ContentFile } from '../content/files/read-content-files.ts'

/** No file of a content folder may be larger, in bytes; a part of a table has many rows. */
const MAX_FILE_BYTES = 2_000_000
const MAX_TABLE_BYTES = 200_000_000

/**
 * Reads every file of a content folder whose name does not start with a dot, linked ones too, but
 * for the bytes of assets. Fails
 * when there is no such folder, and with a RangeError when a file is too large to be content or is
 * not UTF-8.
 */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files: ContentFile[] = []
  for (const name of names) {
    const about = await stat(name)
    if (!about.isFile()) continue
    const path = relative(folder, name).split(sep).join('/')
    if (path.startsWith(BYTES_FOLDER)) continue
    const most = path.startsWith('tables/') ? MAX_TABLE_BYTES : MAX_FILE_BYTES
    if (about.size > most) throw new RangeError(`${name} has ${about.size} bytes; a content file has at most ${most}`)
    files.push({ path, text: decode(name, await readFile(name)) })
  }
  return files
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new RangeError(`${name} is not UTF-8 text`)
  }
}
