import { buffer } from 'node:stream/consumers'
import { nameOfBytes } from '../content/assets/name-of-bytes.ts'
import type { UploadedFiles } from '../content/assets/uploaded-file.ts'
import { assetName, readAssetName } from './asset-name.ts'
import type { AssetStore, ByteRange, StoredBytes } from './asset-store.ts'
import { bytesInMemory } from './bytes-in-memory.ts'
import { BrokenFile } from './formats/asset-format.ts'
import { limitedTo } from './limited-to.ts'
import type { PictureMaker } from './pictures/picture-maker.ts'
import { isVariant, RESIZED, type Variant } from './pictures/variant.ts'
import { type Receipt, receiveFile, type SentFile } from './receive-file.ts'

/** The assets of a server: what comes in, and what is served. */
export interface Assets {
  readonly store: AssetStore
  /** The most bytes of a file. */
  readonly maxBytes: number
  /** Receives a file that somebody sends. */
  receive(sent: SentFile): Promise<Receipt>
  /**
   * The bytes under a name: a file, or a picture made from one, which is made and stored at its first
   * request. Null where there is no such file, or no picture is made in that form. CANNOT: this
   * machine cannot make it, or the file cannot be read.
   */
  open(name: string, range?: ByteRange): Promise<StoredBytes | 'CANNOT' | null>
}

export interface AssetParts {
  readonly store: AssetStore
  readonly files: UploadedFiles
  readonly pictures: PictureMaker
  readonly maxBytes: number
  readonly maxPixels: number
  /** Whether pictures that are made are stored. */
  readonly mayStore: boolean
}

/** How many uploads are cleaned at a time; others wait. */
const CLEANED_AT_ONCE = 2

export function createAssets({ store, files, pictures, maxBytes, maxPixels, mayStore }: AssetParts): Assets {
  const receiving = { store, files, pictures, maxBytes, maxPixels, inTurn: limitedTo(CLEANED_AT_ONCE) }
  /** The pictures that are being made, by name: nobody makes one twice. */
  const inFlight = new Map<string, Promise<Uint8Array | 'CANNOT' | null>>()

  const make = async (name: string, hash: string, variant: Variant): Promise<Uint8Array | 'CANNOT' | null> => {
    const known = (await files.uploadedFiles([hash])).get(hash)
    if (known === undefined || !RESIZED.has(known.file.mediaType)) return null
    const original = await store.get(nameOfBytes(known.file))
    if (original === null) return null
    const bytes = await buffer(original.stream)
    try {
      const made = await pictures.made(bytes, variant)
      if (made === null) return 'CANNOT'
      if (mayStore) await store.put(name, bytesInMemory(made))
      return made
    } catch (error) {
      if (error instanceof BrokenFile) return 'CANNOT'
      throw error
    }
  }
  const madeOnce = (name: string, hash: string, variant: Variant) => {
    const underWay = inFlight.get(name)
    if (underWay) return underWay
    const making = make(name, hash, variant).finally(() => inFlight.delete(name))
    inFlight.set(name, making)
    return making
  }
  return Object.freeze({
    store,
    maxBytes,
    receive: (sent) => receiveFile(receiving, sent),
    async open(given, range) {
      const read = readAssetName(given)
      if (read === null) return null
      const name = assetName(read)
      const { hash, width, mediaType } = read
      const variant = width === null ? null : { width, mediaType }
      if (variant !== null && !isVariant(variant)) return null
      const stored = await store.get(name, range)
      if (stored !== null || variant === null) return stored
      const made = await madeOnce(name, hash, variant)
      if (made === null || made === 'CANNOT') return made
      const { start, end } = { start: 0, end: made.length, ...range }
      return { size: made.length, stream: bytesInMemory(made.subarray(start, end)).open() }
    },
  } satisfies Assets)
}
