import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ContentFile } from '../content/files/read-content-files.ts'

/** The folder holds something that is not content, so nothing was written into it. */
export class NotAContentFolder extends Error {
  override readonly name = 'NotAContentFolder'
}

const IS_CONTENT =
  /^(?:(?:release|attributes(?:\.[^/]+)?)\.yaml|(?:concepts|sources|articles)\/.+\.(?:yaml|md)|assets\/.+\.yaml|assets\/files\/[\da-f]{64}\.[a-z0-9]+|tables\/.+\.json)$/

/** Bytes that a content folder has beside its texts. */
export interface BytesOfFolder {
  /** Below the folder, with forward slashes. It follows from the bytes. */
  readonly path: string
  readonly size: number
  open(): Promise<Readable>
}

/**
 * Makes a folder hold exactly these files, and these bytes. It may be new, empty, or a content folder already: then
 * files that are not among these are removed. Fails with NotAContentFolder, and writes nothing,
 * where it holds anything else (names that start with a dot are let be).
 */
export async function writeContentFolder(
  folder: string,
  files: readonly ContentFile[],
  bytes: readonly BytesOfFolder[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const present = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
  const foreign = present.find((path) => !IS_CONTENT.test(path))
  if (foreign !== undefined)
    throw new NotAContentFolder(`${join(folder, foreign)} is not content; choose an empty folder.`)

  const wanted = new Set([...files, ...bytes].map(({ path }) => path))
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const { path, size, open } of bytes) {
    const place = join(folder, path)
    if ((await stat(place).catch(() => undefined))?.size === size) continue
    await mkdir(dirname(place), { recursive: true })
    await pipeline(await open(), createWriteStream(place))
  }
  for (const path of present) if (!wanted.has(path)) await rm(join(folder, path))
}
