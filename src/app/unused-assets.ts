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
  const gone = new Set<string>()
  if (remove) {
    // A file that was named meanwhile stays.
    for (const sha256 of unused.keys()) if (await files.forgetFile(sha256, before)) gone.add(sha256)
  }
  for await (const { name, size, storedAt } of store.list()) {
    const hash = readAssetName(name)?.hash ?? ''
    const uploaded = unused.get(hash)
    if (uploaded === undefined) {
      const isRecorded = (await files.uploadedFiles([hash])).has(hash) || gone.has(hash)
      if (isRecorded || storedAt >= before) continue
    } else if (remove && !gone.has(hash)) continue
    if (remove) await store.delete(name)
    const isFile = uploaded !== undefined && nameOfBytes(uploaded.file) === name
    yield { name, bytes: size, by: isFile ? uploaded.uploadedBy : null, at: storedAt }
  }
}
