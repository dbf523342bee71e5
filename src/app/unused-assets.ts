import { readAssetName } from '../assets/asset-name.ts'
import { openAssetStore } from '../assets/asset-place.ts'
import type { Config } from '../config/config.ts'
import { nameOfBytes } from '../content/assets/name-of-bytes.ts'
import type { UploadedFiles } from '../content/assets/uploaded-file.ts'

/** Bytes that nothing names. */
export interface UnusedBytes {
  /** The name of the file, or of a picture made from one. */
  readonly name: string
  readonly bytes: number
  /** Who uploaded the file; null where nobody recorded it. */
  readonly by: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * The bytes that no revision of an asset names, published or not, and that were stored before a time:
 * files, the pictures made from them, and what a restore or an upload left that did not come to its
 * end. With `remove` they are removed; nothing else ever is.
 */
export async function* unusedAssets(
  config: Config,
  files: UploadedFiles,
  before: string,
  remove: boolean,
): AsyncGenerator<UnusedBytes, void> {
  const store = await openAssetStore(config)
  const unused = new Map((await files.unusedFiles(before)).map((uploaded) => [uploaded.file.sha256, uploaded]))
  const waiting = new Map<string, UnusedBytes[]>()
  for await (const { name, size: bytes, storedAt: at } of store.list()) {
    const hash = readAssetName(name)?.hash ?? ''
    const uploaded = unused.get(hash)
    if (uploaded !== undefined) {
      const by = nameOfBytes(uploaded.file) === name ? uploaded.uploadedBy : null
      waiting.set(hash, [...(waiting.get(hash) ?? []), { name, bytes, by, at }])
    } else if (at < before && !(await files.uploadedFiles([hash])).has(hash)) {
      if (remove) await store.delete(name)
      yield { name, bytes, by: null, at }
    }
  }
  for (const hash of unused.keys()) {
    const its = waiting.get(hash) ?? []
    const removeAll = async () => {
      for (const { name } of its) await store.delete(name)
    }
    // A file that was named meanwhile stays.
    if (!remove || (await files.forgetFile(hash, before, removeAll))) yield* its
  }
}
