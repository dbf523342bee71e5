import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { isPicture } from '../../graph/vocabulary/media-types.ts'
import { nameOfBytes } from '../content/assets/name-of-bytes.ts'
import type { UploadedFile, UploadedFiles } from '../content/assets/uploaded-file.ts'
import type { AssetFile } from '../content/documents.ts'
import { MAX_SIDE } from '../content/shapes/asset-shape.ts'
import type { AssetStore, NewBytes } from './asset-store.ts'
import { bytesInMemory } from './bytes-in-memory.ts'
import { type AssetFormat, BrokenFile } from './formats/asset-format.ts'
import { FORMATS_IN_WORDS, formatOf, HEAD_BYTES } from './formats/asset-formats.ts'
import type { PictureMaker } from './pictures/picture-maker.ts'
import type { SentDigest } from './sent-digests.ts'

/** A file that somebody sends. */
export interface SentFile {
  /** Its bytes, which are read to their end, or until they are too many. */
  readonly bytes: Readable
  /** The digests that the sender says, each of which must be right. */
  readonly digests: readonly SentDigest[]
  /** The name of the user. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What came of it. A refusal has stored nothing. */
export type Receipt =
  /** `name` is the one under which its bytes are. */
  | { readonly outcome: 'STORED' | 'KNOWN'; readonly uploaded: UploadedFile; readonly name: string }
  | {
      readonly outcome: 'REFUSED'
      readonly because: 'EMPTY' | 'TOO_LARGE' | 'UNKNOWN_TYPE' | 'BROKEN' | 'DIGEST'
      /** What was expected, what came, and what to do. */
      readonly message: string
    }

export interface ReceivingParts {
  readonly store: AssetStore
  readonly files: UploadedFiles
  readonly pictures: PictureMaker
  readonly maxBytes: number
  readonly maxPixels: number
  /** Runs what has a whole picture in memory, some at a time. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>
}

/**
 * Receives a file: finds its form in its bytes, takes away metadata and whatever follows its end, and
 * stores it under the hash of the rest. A file that is there is not stored again. The bytes are in a
 * temporary file meanwhile, never whole in memory unless they are a picture.
 */
export async function receiveFile(parts: ReceivingParts, sent: SentFile): Promise<Receipt> {
  const path = join(tmpdir(), `aetia-upload-${randomUUID()}`)
  try {
    const spooled = await spool(sent.bytes, path, parts.maxBytes, sent.digests)
    if ('outcome' in spooled) return spooled
    const format = formatOf(spooled.head)
    if (format === undefined) {
      const message = `The file is none of the forms that assets have: ${FORMATS_IN_WORDS}. They are told by their first bytes, not by their name.`
      return refused('UNKNOWN_TYPE', message)
    }
    const kept = await parts.inTurn(() => keptOf(parts, format, path, spooled))
    return await stored(parts, kept, sent)
  } catch (error) {
    if (error instanceof BrokenFile)
      return refused('BROKEN', `The file is damaged: ${error.message}. Nothing was stored.`)
    throw error
  } finally {
    await rm(path, { force: true })
  }
}

const refused = (because: Extract<Receipt, { outcome: 'REFUSED' }>['because'], message: string): Receipt => ({
  outcome: 'REFUSED',
  because,
  message,
})

interface Spooled {
  readonly size: number
  readonly sha256: string
  readonly head: Uint8Array
}

/** Writes the bytes into a file while they come, and counts and hashes them. */
async function spool(
  bytes: Readable,
  path: string,
  maxBytes: number,
  digests: readonly SentDigest[],
): Promise<Spooled | Receipt> {
  const hash = createHash('sha256')
  const checks = digests.map((digest) => ({ ...digest, hash: createHash(digest.algorithm) }))
  const head: Buffer[] = []
  let size = 0
  const file: FileHandle = await open(path, 'wx', 0o600)
  try {
    // Destroying the stream would destroy the connection that a refusal has to go out on.
    const chunks: AsyncIterable<Buffer> = bytes.iterator({ destroyOnReturn: false })
    for await (const chunk of chunks) {
      if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size))
      size += chunk.length
      if (size > maxBytes) {
        const message = `A file may have at most ${maxBytes} bytes; more came. Make it smaller, or raise AETIA_MAX_ASSET_BYTES.`
        return refused('TOO_LARGE', message)
      }
      hash.update(chunk)
      for (const check of checks) check.hash.update(chunk)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  if (size === 0) return refused('EMPTY', 'A file has at least one byte; none came. Send its bytes as the body.')
  const wrong = checks.find((check) => check.hash.digest('base64') !== check.expected)
  if (wrong !== undefined) {
    const message = `The ${wrong.algorithm} of the bytes that came is not the one in ${wrong.header}. Send the file again.`
    return refused('DIGEST', message)
  }
  return { size, sha256: hash.digest('hex'), head: Buffer.concat(head) }
}

/** The bytes that are stored, and what follows from them. */
interface Kept {
  readonly file: AssetFile
  readonly bytes: NewBytes
}

async function keptOf(parts: ReceivingParts, format: AssetFormat, path: string, spooled: Spooled): Promise<Kept> {
  const { mediaType } = format
  if (format.clean === undefined) {
    const { size, sha256 } = spooled
    return {
      file: { sha256, mediaType, bytes: size },
      bytes: { size, sha256, open: () => createReadStream(path) },
    }
  }
  const { bytes, width, height } = format.clean(await readFile(path))
  refuseHuge(width, height, mediaType === 'image/svg+xml' ? Infinity : parts.maxPixels)
  const kept = bytesInMemory(bytes)
  const hasPlaceholder = isPicture(mediaType) && mediaType !== 'image/svg+xml'
  const placeholder = hasPlaceholder ? await parts.pictures.placeholder(bytes) : null
  const facts = { sha256: kept.sha256, mediaType, bytes: kept.size, width, height }
  return { file: placeholder === null ? facts : { ...facts, placeholder }, bytes: kept }
}

function refuseHuge(width: number, height: number, maxPixels: number): void {
  if (width < 1 || height < 1) throw new BrokenFile('it has no width or no height')
  if (width > MAX_SIDE || height > MAX_SIDE)
    throw new BrokenFile(`it says ${width} x ${height} pixels, and a side has at most ${MAX_SIDE}`)
  if (width * height > maxPixels)
    throw new BrokenFile(`it says ${width} x ${height} pixels, and a picture has at most ${maxPixels}`)
}

async function stored({ store, files }: ReceivingParts, { file, bytes }: Kept, sent: SentFile): Promise<Receipt> {
  const known = (await files.uploadedFiles([file.sha256])).get(file.sha256)
  // The bytes come first: what is recorded is there. They may have been lost since it was recorded.
  const name = nameOfBytes(file)
  await store.put(name, bytes)
  if (known) return { outcome: 'KNOWN', uploaded: known, name }
  const uploaded: UploadedFile = { file, uploadedBy: sent.by, uploadedAt: sent.at }
  const isNew = await files.recordFile(uploaded)
  // The same file may have been removed as unused before it was recorded, and its bytes with it.
  if (isNew) await store.put(name, bytes)
  return { outcome: isNew ? 'STORED' : 'KNOWN', uploaded, name }
}
