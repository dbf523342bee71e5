import type { AssetFormat } from './asset-format.ts'
import { hasText, textAt } from './bytes.ts'

/** MP3: an ID3 tag of versions 2 to 4, or a frame of layer III. */
export const mp3: AssetFormat = Object.freeze({
  mediaType: 'audio/mpeg',
  matches: (head: Uint8Array) => isTag(head) || isFrame(head),
} satisfies AssetFormat)

const isTag = (head: Uint8Array) =>
  head.length >= 10 && hasText(head, 0, 'ID3') && [2, 3, 4].includes(head[3] ?? 0) && (head[4] ?? 255) < 255

function isFrame(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head
  const [version, layer] = [(second >> 3) & 3, (second >> 1) & 3]
  const [rate, frequency] = [third >> 4, (third >> 2) & 3]
  return first === 0xff && second >> 5 === 7 && version !== 1 && layer === 1 && rate > 0 && rate < 15 && frequency !== 3
}

/** What the first packet of an audio stream in Ogg begins with. */
const OGG_CODECS = ['\x01vorbis', 'OpusHead', 'Speex   ', '\x7fFLAC']

/** Ogg with Vorbis, Opus, Speex or FLAC. */
export const ogg: AssetFormat = Object.freeze({
  mediaType: 'audio/ogg',
  matches: (head: Uint8Array) => hasText(head, 0, 'OggS\0') && OGG_CODECS.some((codec) => hasText(head, 28, codec)),
} satisfies AssetFormat)

/** Audio in MP4. */
export const m4a: AssetFormat = Object.freeze({
  mediaType: 'audio/mp4',
  matches: (head: Uint8Array) => hasText(head, 4, 'ftyp') && /^M4[AB] $/.test(textAt(head, 8, 4)),
} satisfies AssetFormat)
