import type { Sharp, SharpOptions } from 'sharp'
import type { MediaType } from '../../../graph/vocabulary/media-types.ts'
import { BrokenFile } from '../formats/asset-format.ts'
import { limitedTo } from '../limited-to.ts'
import type { Variant } from './variant.ts'

/** Makes pictures from pictures. */
export interface PictureMaker {
  /**
   * The picture in a width, at most its own, and in a form; upright, without metadata. Throws
   * `BrokenFile` where it cannot be read. Null where this machine cannot make pictures.
   */
  made(bytes: Uint8Array, variant: Variant): Promise<Uint8Array | null>
  /**
   * A picture of some hundred bytes as a data address; null where this machine cannot make pictures,
   * or the bytes show none.
   */
  placeholder(bytes: Uint8Array): Promise<string | null>
}

export interface PictureLimits {
  /** The most pixels of a picture that is read. */
  readonly maxPixels: number
  /** How many pictures are made at a time; others wait. */
  readonly atOnce: number
  /** Called once, where the library cannot be loaded. */
  onMissing?(reason: string): void
  /** Left out: loads sharp. */
  load?(): Promise<SharpFactory>
}

export type SharpFactory = (input: Uint8Array, options: SharpOptions) => Sharp

/** The width of placeholders in pixels. */
const PLACEHOLDER_WIDTH = 16
/** The longest placeholder, in characters. */
const MAX_PLACEHOLDER = 2_000
/** A picture that takes longer is not made. */
const TIMEOUT_SECONDS = 20

/**
 * Makes pictures by sharp. It is loaded for the first of them, so that a server whose machine has no
 * sharp does everything else.
 */
export function createPictureMaker({ maxPixels, atOnce, onMissing, load = loadSharp }: PictureLimits): PictureMaker {
  const inTurn = limitedTo(atOnce)
  let loading: Promise<SharpFactory | null> | undefined
  const library = () => {
    loading ??= load().catch((error: unknown) => {
      onMissing?.(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
      return null
    })
    return loading
  }
  const work = async (bytes: Uint8Array, change: (picture: Sharp) => Sharp): Promise<Uint8Array | null> => {
    const sharp = await library()
    if (sharp === null) return null
    return inTurn(async () => {
      try {
        const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
        return await change(picture.autoOrient()).timeout({ seconds: TIMEOUT_SECONDS }).toBuffer()
      } catch (error) {
        throw new BrokenFile(`the picture cannot be read: ${error instanceof Error ? error.message : error}`)
      }
    })
  }
  return Object.freeze({
    made: (bytes, { width, mediaType }) =>
      work(bytes, (picture) => written(picture.resize({ width, withoutEnlargement: true }), mediaType)),
    async placeholder(bytes) {
      const tiny = await work(bytes, (picture) =>
        picture.resize({ width: PLACEHOLDER_WIDTH, height: PLACEHOLDER_WIDTH, fit: 'inside' }).webp({ quality: 40 }),
      )
      if (tiny === null) return null
      const address = `data:image/webp;base64,${Buffer.from(tiny).toString('base64')}`
      return address.length > MAX_PLACEHOLDER ? null : address
    },
  } satisfies PictureMaker)
}

async function loadSharp(): Promise<SharpFactory> {
  const { default: sharp } = await import('sharp')
  // Pictures of strangers leave nothing in memory for the next one.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

function written(picture: Sharp, mediaType: MediaType): Sharp {
  switch (mediaType) {
    case 'image/avif':
      return picture.avif({ quality: 55, effort: 3 })
    case 'image/webp':
      return picture.webp({ quality: 80 })
    case 'image/png':
      return picture.png()
    default:
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true })
  }
}
