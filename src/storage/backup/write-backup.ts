import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { nameOfBytes } from '../../content/assets/name-of-bytes.ts'
import type { AssetFile } from '../../content/documents.ts'
import { canonicalJson } from '../canonical-json.ts'
import { ASSET_BYTES } from './asset-bytes.ts'
import { backupHeader, type RowCounts } from './backup-header.ts'
import type { StoredRow, StoreSnapshot } from './store-snapshot.ts'
import { STORED_TABLES } from './stored-tables.ts'

/** How much is collected before it is written, in characters. */
const PIECE = 1_000_000

/** Reads the bytes of an asset by their name. Fails where there are none. */
export type ReadBytes = (name: string) => Promise<Readable>

/** How many bytes of an asset are on one line. They make a third more in base64. */
const BYTES_OF_LINE = 384_000

/**
 * Writes everything in a store into one file: a header, a line of JSON per row, the bytes of assets
 * in pieces, and a checksum of all that. Stores with the same rows make the same bytes. The file is there when it is whole and
 * on the disk, not before, and only its owner may read it.
 */
export async function writeBackup(file: string, snapshot: StoreSnapshot, readBytes: ReadBytes): Promise<RowCounts> {
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}.unfinished`)
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    const counts = await writeLines(handle, snapshot, readBytes)
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

async function writeLines(handle: FileHandle, snapshot: StoreSnapshot, readBytes: ReadBytes): Promise<RowCounts> {
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
  const names: string[] = []
  for (const table of STORED_TABLES) {
    for await (const row of snapshot.rows(table)) {
      if (table.name === 'uploaded_file') names.push(nameOfRow(row))
      piece += `${canonicalJson([table.name, row])}\n`
      if (piece.length > PIECE) await flush()
    }
  }
  for (const name of names) {
    for await (const part of inPieces(await readBytes(name))) {
      piece += `${canonicalJson([ASSET_BYTES, { name, base64: part.toString('base64') }])}\n`
      if (piece.length > PIECE) await flush()
    }
  }
  await flush()
  await handle.writeFile(`${canonicalJson({ sha256: hash.digest('hex') })}\n`)
  return counts
}

const nameOfRow = (row: StoredRow): string =>
  nameOfBytes({ sha256: String(row['sha256']), mediaType: row['media_type'] as AssetFile['mediaType'] })

/** The bytes in pieces of one length, so that the same bytes always make the same lines. */
async function* inPieces(bytes: Readable): AsyncGenerator<Buffer, void> {
  let rest = Buffer.alloc(0)
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk])
    for (; rest.length >= BYTES_OF_LINE; rest = rest.subarray(BYTES_OF_LINE)) yield rest.subarray(0, BYTES_OF_LINE)
  }
  if (rest.length > 0) yield rest
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
