import type { AssetFormat } from './asset-format.ts'
import { m4a, mp3, ogg } from './audio.ts'
import { avif } from './avif.ts'
import { gif } from './gif.ts'
import { jpeg } from './jpeg.ts'
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { svg } from './svg.ts'
import { webp } from './webp.ts'

/** Every form of file that an asset may have. */
export const ASSET_FORMATS: readonly AssetFormat[] = Object.freeze([
  png,
  jpeg,
  webp,
  avif,
  gif,
  svg,
  pdf,
  mp3,
  ogg,
  m4a,
])

/** How many of the first bytes of a file tell its form. */
export const HEAD_BYTES = 4_096

/** The form of a file that begins with these bytes; undefined for every other. */
export const formatOf = (head: Uint8Array): AssetFormat | undefined =>
  ASSET_FORMATS.find((format) => format.matches(head.subarray(0, HEAD_BYTES)))

/** The forms in words, for whoever sent another one. */
export const FORMATS_IN_WORDS = 'PNG, JPEG, WebP, AVIF, GIF, SVG, PDF, MP3, Ogg or M4A'
