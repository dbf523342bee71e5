import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import { readAssetName } from '../asset-name.ts'
import type { AssetStore, StoredAsset } from '../asset-store.ts'

/**
 * Assets in a folder of this machine, each in a folder named by the first two digits of its hash. A
 * file has its name once it is whole and on the disk, not before.
 */
export function folderAssetStore(folder: string): AssetStore {
  const pathOf = (name: string) => {
    if (readAssetName(name) === null) throw new RangeError(`"${name}" is no name of an asset`)
    return join(folder, name.slice(0, 2), name)
  }
  const sizeOf = async (name: string) => {
    const found = await stat(pathOf(name)).catch(absent)
    return found?.isFile() ? found.size : null
  }
  return Object.freeze({
    place: `the folder ${folder}`,
    size: (name) => reached(sizeOf(name)),
    put: (name, { open: openBytes }) =>
      reached(async () => {
        const path = pathOf(name)
        if ((await sizeOf(name)) !== null) return
        await mkdir(dirname(path), { recursive: true })
        const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`)
        try {
          await pipeline(openBytes(), createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }))
          await rename(unfinished, path)
          await syncFolder(dirname(path))
        } catch (error) {
          await rm(unfinished, { force: true })
          throw error
        }
      }),
    get: (name, range) =>
      reached(async () => {
        const size = await sizeOf(name)
        if (size === null) return null
        const { start, end } = { start: 0, end: size, ...range }
        // A stream of a file has at least one byte.
        if (start >= Math.min(end, size)) return { size, stream: Readable.from([]) }
        return { size, stream: createReadStream(pathOf(name), { start, end: Math.min(end, size) - 1 }) }
      }),
    delete: (name) => reached(rm(pathOf(name), { force: true })),
    async *list() {
      for await (const part of entriesOf(folder)) {
        if (!part.isDirectory()) continue
        for await (const entry of entriesOf(join(folder, part.name))) {
          if (readAssetName(entry.name) === null) continue
          const found = await stat(join(folder, part.name, entry.name)).catch(absent)
          if (!found?.isFile()) continue
          yield { name: entry.name, size: found.size, storedAt: found.mtime.toISOString() } satisfies StoredAsset
        }
      }
    },
  } satisfies AssetStore)
}

async function* entriesOf(folder: string) {
  const opened = await opendir(folder).catch(absent)
  if (opened !== undefined) yield* opened
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}

/** A new name is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What the file system refuses is a store that is away; all else is a mistake of ours. */
async function reached<Result>(work: Promise<Result> | (() => Promise<Result>)): Promise<Result> {
  try {
    return await (typeof work === 'function' ? work() : work)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new StoreUnavailable(`the assets cannot be reached: ${error.message}`, { cause: error })
    throw error
  }
}
