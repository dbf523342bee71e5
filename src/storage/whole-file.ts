import { randomUUID } from 'node:crypto'
import { open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The bytes of a file, or null where there is none. */
export async function readWholeFile(path: string): Promise<ArrayBuffer | null> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (handle === null) return null
  try {
    const { size } = await handle.stat()
    const bytes = new Uint8Array(size)
    let read = 0
    while (read < size) {
      const { bytesRead } = await handle.read(bytes, read, size - read, read)
      // Another process cut the file short.
      if (bytesRead === 0) return bytes.buffer.slice(0, read)
      read += bytesRead
    }
    return bytes.buffer
  } finally {
    await handle.close()
  }
}

/**
 * Puts a file with these bytes into its place at once: a reader finds the file before or the whole
 * new one, whenever the process or the machine stops. Leaves nothing behind where that fails.
 */
export async function replaceWholeFile(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  await removeForgotten(path)
  const temporary = `${path}.${randomUUID()}${UNFINISHED}`
  const handle = await open(temporary, 'wx')
  try {
    try {
      for (const chunk of chunks)
        for (let written = 0; written < chunk.length; )
          written += (await handle.write(chunk, written, chunk.length - written)).bytesWritten
      await handle.datasync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

const UNFINISHED = '.new'

/** After this time nobody finishes an unfinished file, in milliseconds. */
const FORGOTTEN_AFTER = 3_600_000

/** Removes what processes left that were killed while they wrote. */
async function removeForgotten(path: string): Promise<void> {
  const names = await readdir(dirname(path))
  for (const name of names) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(UNFINISHED)) continue
    const forgotten = join(dirname(path), name)
    const age = await stat(forgotten).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > FORGOTTEN_AFTER) await unlink(forgotten).catch(() => {})
  }
}
