import { z } from 'zod'
import { MEDIA_TYPES } from '../../../graph/vocabulary/media-types.ts'
import { formerKeys, reference, text } from './text.ts'

/** The greatest width or height of a picture, in pixels. */
export const MAX_SIDE = 20_000

const side = z.int('must be a whole number').min(1).max(MAX_SIDE).optional()

/** A part of the way across a picture: 0 is its left or upper edge. */
const part = z.number().min(0).max(1)

/** A point of a picture. */
export const focalPointShape = z.strictObject({ x: part, y: part })

/** The bytes of an asset by their hash, and what follows from them. */
export const fileShape = z.strictObject({
  sha256: z.string().regex(/^[\da-f]{64}$/, 'must be a SHA-256 in 64 hexadecimal digits'),
  mediaType: z.enum(MEDIA_TYPES),
  bytes: z
    .int('must be a whole number')
    .min(1)
    .max(2 ** 31 - 1),
  /** In pixels; absent where the asset is no picture. */
  width: side,
  height: side,
  /** A tiny picture as a data address, to be shown until the picture is there. */
  placeholder: z
    .string()
    .max(2_000)
    .regex(/^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/, 'must be a small WebP picture as a data address')
    .optional(),
})

/**
 * An asset file, in this order. What may be absent in a draft may be required of what is published:
 * a rule tells.
 */
export const assetShape = z.strictObject({
  title: text(200).optional(),
  /** What the asset shows or says, for who cannot see or hear it. */
  text: text(1_000).optional(),
  credit: text(400).optional(),
  license: text(200).optional(),
  /** The address where it was found. */
  foundAt: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(2_000)
    .optional(),
  /** The source that it is taken from. */
  source: reference.optional(),
  note: text(2_000).optional(),
  /** The point that stays in sight where the picture is cropped. */
  focalPoint: focalPointShape.optional(),
  file: fileShape,
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
})
