import { BrokenFile } from './asset-format.ts'

/** Whether bytes have this text (Latin-1) at an offset. */
export const hasText = (bytes: Uint8Array, offset: number, text: string): boolean =>
  bytes.length >= offset + text.length && textAt(bytes, offset, text.length) === text

/** The text (Latin-1) of so many bytes at an offset. */
export const textAt = (bytes: Uint8Array, offset: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(offset, offset + length))

/** Reads whole numbers from a file. Every read beyond its end throws `BrokenFile`. */
export interface NumberReader {
  readonly length: number
  /** An unsigned number of 1, 2, 3, 4 or 8 bytes, the greatest byte first. */
  big(offset: number, bytes: 1 | 2 | 3 | 4 | 8): number
  /** An unsigned number of 1 to 4 bytes, the least byte first. */
  little(offset: number, bytes: 1 | 2 | 3 | 4): number
}

export function numbersIn(bytes: Uint8Array): NumberReader {
  const at = (offset: number): number => {
    const byte = bytes[offset]
    if (byte === undefined) throw new BrokenFile('it ends too early')
    return byte
  }
  return {
    length: bytes.length,
    big(offset, count) {
      let value = 0
      for (let index = 0; index < count; index++) value = value * 256 + at(offset + index)
      return value
    },
    little(offset, count) {
      let value = 0
      for (let index = count - 1; index >= 0; index--) value = value * 256 + at(offset + index)
      return value
    },
  }
}

/** The pieces one after another. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
