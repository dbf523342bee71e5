import { type AssetFormat, BrokenFile, type CleanPicture } from './asset-format.ts'
import { hasText, joinedBytes, numbersIn } from './bytes.ts'

const EXTENSION = 0x21
const PICTURE = 0x2c
const TRAILER = 0x3b
const CONTROL = 0xf9
const APPLICATION = 0xff

/** GIF, animated or not. Comments and data of programs go, but for how often it repeats. */
export const gif: AssetFormat = Object.freeze({
  mediaType: 'image/gif',
  matches: (head: Uint8Array) => hasText(head, 0, 'GIF87a') || hasText(head, 0, 'GIF89a'),
  clean(bytes: Uint8Array): CleanPicture {
    const numbers = numbersIn(bytes)
    const tableBytes = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
    /** The end of data in blocks, each with its length before it, up to one of no length. */
    const endOfBlocks = (from: number): number => {
      let at = from
      for (let length = numbers.big(at, 1); length > 0; length = numbers.big(at, 1)) at += length + 1
      return at + 1
    }
    let at = 13 + tableBytes(numbers.big(10, 1))
    const kept: Uint8Array[] = [bytes.subarray(0, at)]
    for (let sort = numbers.big(at, 1); sort !== TRAILER; sort = numbers.big(at, 1)) {
      const start = at
      if (sort === PICTURE) {
        // Ten bytes, its colors, the size of its codes, its data.
        at = endOfBlocks(at + 10 + tableBytes(numbers.big(at + 9, 1)) + 1)
        kept.push(bytes.subarray(start, at))
      } else if (sort === EXTENSION) {
        at = endOfBlocks(at + 2)
        if (isShown(bytes, start)) kept.push(bytes.subarray(start, at))
      } else throw new BrokenFile('a part of it is of no known sort')
    }
    kept.push(Uint8Array.of(TRAILER))
    return { bytes: joinedBytes(kept), width: numbers.little(6, 2), height: numbers.little(8, 2) }
  },
} satisfies AssetFormat)

const isShown = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === CONTROL ||
  (bytes[at + 1] === APPLICATION && (hasText(bytes, at + 3, 'NETSCAPE2.0') || hasText(bytes, at + 3, 'ANIMEXTS1.0')))
