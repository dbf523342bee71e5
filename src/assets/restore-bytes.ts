import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssetName } from './asset-name.ts'
import type { AssetStore } from './asset-store.ts'

interface Piece {
  readonly name: string
  readonly bytes: Buffer
}

interface Unfinished {
  readonly name: string
  readonly path: string
  readonly file: FileHandle
  readonly hash: Hash
  size: number
}

/**
 * Stores files whose pieces come one after another, those of one file together; null ends the last
 * one. A name that is none, or bytes that are not those of their name, fail with what `refusal`
 * makes.
 */
export function restoreBytes(
  store: AssetStore,
  refusal: (why: string) => Error,
): (piece: Piece | null) => Promise<void> {
  let current: Unfinished | null = null
  const begin = async (name: string): Promise<Unfinished> => {
    if (readAssetName(name) === null)
      throw refusal(`It has bytes under "${name.slice(0, 100)}", which is no name of an asset.`)
    const path = join(tmpdir(), `aetia-restore-${randomUUID()}`)
    return { name, path, file: await open(path, 'wx', 0o600), hash: createHash('sha256'), size: 0 }
  }
  const finish = async ({ name, path, file, hash, size }: Unfinished): Promise<void> => {
    try {
      await file.close()
      const sha256 = hash.digest('hex')
      if (!name.startsWith(`${sha256}.`)) throw refusal(`The bytes under ${name} are others than its name says.`)
      await store.put(name, { size, sha256, open: () => createReadStream(path) })
    } finally {
      await rm(path, { force: true })
    }
  }
  return async (piece) => {
    if (current !== null && current.name !== piece?.name) {
      const whole = current
      current = null
      await finish(whole)
    }
    if (piece === null) return
    current ??= await begin(piece.name)
    current.hash.update(piece.bytes)
    current.size += piece.bytes.length
    await current.file.writeFile(piece.bytes)
  }
}
