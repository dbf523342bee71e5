import { type AssetFormat, BrokenFile, type CleanPicture } from './asset-format.ts'
import { hasText, joinedBytes, type NumberReader, numbersIn } from './bytes.ts'

/** JPEG. Of its Exif only the orientation stays, without which it would lie on its side. */
export const jpeg: AssetFormat = Object.freeze({
  mediaType: 'image/jpeg',
  matches: (head: Uint8Array) => hasText(head, 0, '\xff\xd8\xff'),
  clean(bytes: Uint8Array): CleanPicture {
    const numbers = numbersIn(bytes)
    const kept: Uint8Array[] = []
    let size: { readonly width: number; readonly height: number } | null = null
    let orientation = 1
    for (let at = 2; ; ) {
      if (numbers.big(at, 1) !== 0xff) throw new BrokenFile('a part of it does not begin with a marker')
      const marker = numbers.big(at + 1, 1)
      // Any number of bytes may fill the space before a marker.
      if (marker === 0xff) {
        at++
        continue
      }
      if (marker === END) break
      if (isWithoutLength(marker)) throw new BrokenFile('a marker is out of place')
      const length = numbers.big(at + 2, 2)
      const end = at + 2 + length
      if (length < 2 || end > bytes.length) throw new BrokenFile('it ends too early')
      if (isFrame(marker)) size ??= { width: numbers.big(at + 7, 2), height: numbers.big(at + 5, 2) }
      if (marker === EXIF && hasText(bytes, at + 4, 'Exif\0\0'))
        orientation = orientationIn(bytes.subarray(at + 10, end))
      if (isKept(bytes, marker, at)) kept.push(bytes.subarray(at, end))
      at = marker === SCAN ? endOfScan(bytes, end) : end
      if (marker === SCAN) kept.push(bytes.subarray(end, at))
    }
    if (size === null) throw new BrokenFile('it says no size')
    const { width, height } = size
    const whole = [START, ...(orientation === 1 ? [] : [exifWith(orientation)]), ...kept, Uint8Array.of(0xff, END)]
    const lies = orientation >= 5
    return { bytes: joinedBytes(whole), width: lies ? height : width, height: lies ? width : height }
  },
} satisfies AssetFormat)

const START = Uint8Array.of(0xff, 0xd8)
const END = 0xd9
const SCAN = 0xda
const EXIF = 0xe1
const ICC = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe

const isWithoutLength = (marker: number) => marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)

/** SOF0 to SOF15, but for the three markers between them that are something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function isKept(bytes: Uint8Array, marker: number, at: number): boolean {
  if (marker === COMMENT) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return hasText(bytes, at + 4, 'JFIF\0')
  if (marker === ICC) return hasText(bytes, at + 4, 'ICC_PROFILE\0')
  return marker === ADOBE && hasText(bytes, at + 4, 'Adobe')
}

/** Compressed data ends at the next marker that is no restart of it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new BrokenFile('it has no end')
}

/** The orientation that Exif says, from 1 to 8; 1 where it says none that can be read. */
function orientationIn(tiff: Uint8Array): number {
  const isLittle = hasText(tiff, 0, 'II')
  const numbers: NumberReader = numbersIn(tiff)
  const read = (offset: number, bytes: 2 | 4) => (isLittle ? numbers.little(offset, bytes) : numbers.big(offset, bytes))
  try {
    const directory = read(4, 4)
    const count = read(directory, 2)
    for (let index = 0; index < count; index++) {
      const entry = directory + 2 + index * 12
      const value = read(entry, 2) === 0x0112 ? read(entry + 8, 2) : 0
      if (value >= 1 && value <= 8) return value
    }
  } catch (error) {
    // Much Exif is broken, and the picture is not.
    if (!(error instanceof BrokenFile)) throw error
  }
  return 1
}

/** Exif that says an orientation, and nothing else. */
const exifWith = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, EXIF, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  )
