import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { canonicalJson } from '../canonical-json.ts'
import { backupHeader, type RowCounts } from './backup-header.ts'
import type { StoreSnapshot } from './store-snapshot.ts'
import { STORED_TABLES } from './stored-tables.ts'

/** How much is collected before it is written, in characters. */
const PIECE = 1_000_000

/**
 * Writes everything in a store into one file: a header, a line of JSON per row, and a checksum of
 * all that. Stores with the same rows make the same bytes. The file is there when it is whole and
 * on the disk, not before, and only its owner may read it.
 */
export async function writeBackup(file: string, snapshot: StoreSnapshot): Promise<RowCounts> {
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}.unfinished`)
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    const counts = await writeLines(handle, snapshot)
    await handle.sync()
    await handle.close()
    await rename(unfinished, file)
    await syncFolder(dirname(file))
    return counts
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeLines(handle: FileHandle, snapshot: StoreSnapshot): Promise<RowCounts> {
  const counted: [string, number][] = []
  for (const table of STORED_TABLES) counted.push([table.name, await snapshot.count(table)])
  const counts = Object.fromEntries(counted) as RowCounts

  const hash = createHash('sha256')
  let piece = `${canonicalJson(backupHeader(counts))}\n`
  const flush = async () => {
    hash.update(piece)
    await handle.writeFile(piece)
    piece = ''
  }
  for (const table of STORED_TABLES) {
    for await (const row of snapshot.rows(table)) {
      piece += `${canonicalJson([table.name, row])}\n`
      if (piece.length > PIECE) await flush()
    }
  }
  await flush()
  await handle.writeFile(`${canonicalJson({ sha256: hash.digest('hex') })}\n`)
  return counts
}

/** A new name is only on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
