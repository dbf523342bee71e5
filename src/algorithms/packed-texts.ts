import { Buffer } from 'node:buffer'

/** Texts, one after another, as bytes: a tenth of the memory of many short strings. */
export interface PackedTexts {
  /** Text `index` is from `offsets[index]` to before `offsets[index + 1]`, in bytes. */
  readonly offsets: Uint32Array
  readonly bytes: Uint8Array
  /** UTF-16 with the low byte first, where UTF-8 cannot hold a text: one with half a surrogate pair. */
  readonly isWide: boolean
}

/** Reads packed texts. A text is a new string at every call. */
export interface Texts {
  readonly size: number
  /** Fails with `RangeError` where there is no such text. */
  at(index: number): string
}

export function textsIn({ offsets, bytes, isWide }: PackedTexts): Texts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = offsets.length - 1
  return {
    size,
    at(index) {
      if (!(index >= 0 && index < size)) throw new RangeError(`no text has number ${index}`)
      return buffer.toString(isWide ? 'utf16le' : 'utf8', offsets[index], offsets[index + 1])
    },
  }
}

/** Packs texts one by one. */
export interface TextPacker {
  readonly size: number
  /** Fails with `RangeError` beyond 4 GiB of texts. */
  add(text: string): void
  end(): PackedTexts
  /** The same without a copy, with up to twice the memory. Nothing can be added afterwards. */
  endAtOnce(): PackedTexts
}

const MOST_BYTES = 2 ** 32 - 1
/** No unit of UTF-16 takes more bytes in UTF-8. */
const BYTES_PER_UNIT = 3

export function textPacker(): TextPacker {
  let offsets = new Uint32Array(64)
  let bytes = Buffer.allocUnsafeSlow(1 << 10)
  let size = 0
  let end = 0
  let isWide = false
  const reserve = (more: number) => {
    if (end + more <= bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, end + more))
    bytes.copy(larger, 0, 0, end)
    bytes = larger
  }
  const write = (text: string) => {
    if (!isWide && !text.isWellFormed()) widen()
    if (end + BYTES_PER_UNIT * text.length > MOST_BYTES) throw new RangeError('more than 4 GiB of texts')
    reserve(BYTES_PER_UNIT * text.length)
    end += bytes.write(text, end, isWide ? 'utf16le' : 'utf8')
    if (size + 1 === offsets.length) {
      const larger = new Uint32Array(2 * offsets.length)
      larger.set(offsets)
      offsets = larger
    }
    offsets[++size] = end
  }
  const widen = () => {
    const before = textsIn({ offsets: offsets.slice(0, size + 1), bytes: bytes.subarray(0, end), isWide })
    ;[isWide, size, end] = [true, 0, 0]
    bytes = Buffer.allocUnsafeSlow(2 * bytes.length)
    for (let index = 0; index < before.size; index++) write(before.at(index))
  }
  return {
    get size() {
      return size
    },
    add: write,
    endAtOnce: () => ({ offsets: offsets.subarray(0, size + 1), bytes: new Uint8Array(bytes.buffer, 0, end), isWide }),
    end: () => ({ offsets: offsets.slice(0, size + 1), bytes: new Uint8Array(bytes.subarray(0, end)), isWide }),
  }
}

export function packTexts(texts: Iterable<string>): PackedTexts {
  const packer = textPacker()
  for (const text of texts) packer.add(text)
  return packer.end()
}
