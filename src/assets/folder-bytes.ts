import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BYTES_FOLDER, nameOfBytes, pathOfBytes } from '../content/assets/name-of-bytes.ts'
import type { UploadedFiles } from '../content/assets/uploaded-file.ts'
import type { AssetDocument, AssetFile } from '../content/documents.ts'
import { type Violation, violation } from '../content/violation.ts'
import type { AssetStore } from './asset-store.ts'
import { BrokenFile } from './formats/asset-format.ts'
import { formatOf, HEAD_BYTES } from './formats/asset-formats.ts'

/**
 * What is wrong with the bytes in a content folder: those of an asset are missing, are others than
 * it says or hold metadata, or a file belongs to no asset.
 */
export async function checkFolderBytes(folder: string, assets: readonly AssetDocument[]): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { key, file } of assets) {
    const problem = await problemOf(join(folder, pathOfBytes(file)), file)
    if (problem !== null) violations.push(violation('BAD_FILE', key, ['file'], `${pathOfBytes(file)} ${problem}`))
  }
  const known = new Set(assets.map(({ file }) => nameOfBytes(file)))
  const present = await readdir(join(folder, BYTES_FOLDER)).catch(() => [] as string[])
  for (const name of present.sort()) {
    if (name.startsWith('.') || known.has(name)) continue
    const message = 'belongs to no asset: remove it, or name it in an asset by its SHA-256 and media type'
    violations.push(violation('BAD_FILE', `${BYTES_FOLDER}${name}`, [], message))
  }
  return violations
}

async function problemOf(path: string, file: AssetFile): Promise<string | null> {
  const about = await stat(path).catch(() => null)
  if (!about?.isFile()) return 'is missing; the bytes of an asset are beside it, under their SHA-256'
  if (about.size !== file.bytes) return `has ${about.size} bytes; its asset says ${file.bytes}`
  const sha256 = await sha256Of(path)
  if (sha256 !== file.sha256) return `has the SHA-256 ${sha256}; its asset says another`
  const format = formatOf(await headOf(path))
  if (format?.mediaType !== file.mediaType)
    return `is ${format?.mediaType ?? 'of no known form'}; its asset says ${file.mediaType}`
  if (format.clean === undefined) return null
  try {
    const bytes = await readFile(path)
    const clean = format.clean(bytes)
    if (!bytes.equals(clean.bytes)) return 'holds metadata or more than a picture; "aetia assets add" takes that away'
    if (clean.width !== file.width || clean.height !== file.height)
      return `is ${clean.width} x ${clean.height} pixels; its asset says another size`
    return null
  } catch (error) {
    if (error instanceof BrokenFile) return `is damaged: ${error.message}`
    throw error
  }
}

/**
 * Stores the bytes of assets in a checked content folder, and records them. What is there stays as it
 * is.
 */
export async function storeFolderBytes(
  folder: string,
  assets: readonly AssetDocument[],
  { store, files }: { readonly store: AssetStore; readonly files: UploadedFiles },
  { by, at }: { readonly by: string; readonly at: string },
): Promise<void> {
  for (const { file } of assets) {
    const path = join(folder, pathOfBytes(file))
    await store.put(nameOfBytes(file), { size: file.bytes, sha256: file.sha256, open: () => createReadStream(path) })
    await files.recordFile({ file, uploadedBy: by, uploadedAt: at })
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
