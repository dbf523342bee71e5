import type { MediaType } from '../../../graph/vocabulary/media-types.ts'

/**
 * The widths in which pictures are made, in pixels. There are no others, so that nobody can have any
 * number of them made.
 */
export const WIDTHS = [160, 320, 480, 640, 960, 1280, 1920, 2560] as const

const WIDEST = Math.max(...WIDTHS)

/** The formats in which pictures are made, smallest first. */
export const VARIANT_FORMATS = ['AVIF', 'WEBP', 'JPEG', 'PNG'] as const
export type VariantFormat = (typeof VARIANT_FORMATS)[number]

export const TYPE_OF_FORMAT: Readonly<Record<VariantFormat, MediaType>> = Object.freeze({
  AVIF: 'image/avif',
  WEBP: 'image/webp',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
})

/** The forms of files that pictures are made from. The others are served as they are. */
export const RESIZED: ReadonlySet<MediaType> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif'])

/** A picture made from another one. */
export interface Variant {
  readonly width: number
  readonly mediaType: MediaType
}

/**
 * The variant for a place of some width: the least width of the list that fills it, and no more than
 * the picture has. Null where the picture itself is it: in its own form, and none narrower would do.
 */
export function variantFor(
  picture: { readonly mediaType: MediaType; readonly width: number | null },
  width: number | null,
  format: VariantFormat | null,
): Variant | null {
  if (picture.width === null || !RESIZED.has(picture.mediaType)) return null
  const mediaType = format === null ? picture.mediaType : TYPE_OF_FORMAT[format]
  const { width: own } = picture
  const wanted = WIDTHS.find((known) => known >= (width ?? own)) ?? WIDEST
  if (wanted >= own && mediaType === picture.mediaType) return null
  return { width: wanted, mediaType }
}

/** Whether a variant is one that pictures are made in. */
export const isVariant = ({ width, mediaType }: Variant): boolean =>
  (WIDTHS as readonly number[]).includes(width) && Object.values(TYPE_OF_FORMAT).includes(mediaType)
