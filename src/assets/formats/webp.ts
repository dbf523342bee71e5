import { type AssetFormat, BrokenFile, type CleanPicture, type PixelSize } from './asset-format.ts'
import { hasText, joinedBytes, type NumberReader, numbersIn, textAt } from './bytes.ts'

const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** The flags of the extended header that announce Exif and XMP. */
const METADATA_FLAGS = 0x0c

/** WebP. https://developers.google.com/speed/webp/docs/riff_container */
export const webp: AssetFormat = Object.freeze({
  mediaType: 'image/webp',
  matches: (head: Uint8Array) => hasText(head, 0, 'RIFF') && hasText(head, 8, 'WEBP'),
  clean(bytes: Uint8Array): CleanPicture {
    const numbers = numbersIn(bytes)
    const end = 8 + numbers.little(4, 4)
    if (end > bytes.length) throw new BrokenFile('it ends too early')
    const kept: Uint8Array[] = []
    let size: PixelSize | null = null
    for (let at = 12; at + 8 <= end; ) {
      const name = textAt(bytes, at, 4)
      const length = numbers.little(at + 4, 4)
      const next = at + 8 + length + (length % 2)
      if (at + 8 + length > end) throw new BrokenFile('it ends too early')
      size ??= sizeIn(name, numbers, at + 8)
      // The last chunk may lack the byte that makes its length even.
      if (KEPT.has(name)) kept.push(withoutFlags(name, bytes.subarray(at, next)), ...(next > end ? [PADDING] : []))
      at = next
    }
    if (size === null) throw new BrokenFile('it says no size')
    const body = joinedBytes(kept)
    const head = new Uint8Array(12)
    head.set(bytes.subarray(0, 12))
    new DataView(head.buffer).setUint32(4, body.length + 4, true)
    return { bytes: joinedBytes([head, body]), ...size }
  },
} satisfies AssetFormat)

const PADDING = Uint8Array.of(0)

function withoutFlags(name: string, chunk: Uint8Array): Uint8Array {
  if (name !== 'VP8X') return chunk
  const copy = chunk.slice()
  copy[8] = (copy[8] ?? 0) & ~METADATA_FLAGS
  return copy
}

/** The size that the first chunk of a picture says; `at` is where its data begins. */
function sizeIn(name: string, numbers: NumberReader, at: number): PixelSize | null {
  if (name === 'VP8X') return { width: numbers.little(at + 4, 3) + 1, height: numbers.little(at + 7, 3) + 1 }
  if (name === 'VP8 ') {
    if (numbers.big(at + 3, 3) !== 0x9d012a) throw new BrokenFile('its frame does not begin as one')
    return { width: numbers.little(at + 6, 2) & 0x3fff, height: numbers.little(at + 8, 2) & 0x3fff }
  }
  if (name !== 'VP8L') return null
  if (numbers.big(at, 1) !== 0x2f) throw new BrokenFile('its frame does not begin as one')
  const packed = numbers.little(at + 1, 4)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}
