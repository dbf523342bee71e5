import { type AssetFormat, BrokenFile, type CleanPicture, type PixelSize } from './asset-format.ts'
import { hasText, type NumberReader, numbersIn, textAt } from './bytes.ts'

/** Boxes at the top of a file that the picture needs. */
const KEPT: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip'])

/** Items of a picture that are Exif, or XMP and other texts. */
const METADATA_ITEMS: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri '])

/**
 * AVIF. Places of its data are absolute, so nothing moves: metadata become zeros, and unknown boxes
 * become free space. https://aomediacodec.github.io/av1-avif/
 */
export const avif: AssetFormat = Object.freeze({
  mediaType: 'image/avif',
  matches: (head: Uint8Array) => hasText(head, 4, 'ftyp') && (hasText(head, 8, 'avif') || hasText(head, 8, 'avis')),
  clean(given: Uint8Array): CleanPicture {
    const bytes = given.slice()
    const numbers = numbersIn(bytes)
    const boxes = boxesIn(bytes, numbers, 0, bytes.length)
    const meta = boxes.find(({ name }) => name === 'meta')
    if (meta === undefined) throw new BrokenFile('it says nothing of its picture')
    const inMeta = boxesIn(bytes, numbers, meta.from + 4, meta.end)
    for (const { offset, length, inside } of extentsOf(metadataItems(bytes, numbers, inMeta), numbers, inMeta)) {
      const start = inside + offset
      if (start + length > bytes.length) throw new BrokenFile('it ends too early')
      bytes.fill(0, start, start + length)
    }
    for (const { name, start, from, end } of boxes) {
      if (KEPT.has(name)) continue
      bytes.set([0x66, 0x72, 0x65, 0x65], start + 4)
      bytes.fill(0, from, end)
    }
    const last = boxes.at(-1)?.end ?? 0
    return { bytes: bytes.subarray(0, last), ...sizeIn(bytes, numbers, inMeta) }
  },
} satisfies AssetFormat)

interface Box {
  readonly name: string
  readonly start: number
  /** Where its content begins, and where it ends. */
  readonly from: number
  readonly end: number
}

/** The most boxes of one level: no picture has as many. */
const MOST_BOXES = 10_000

function boxesIn(bytes: Uint8Array, numbers: NumberReader, from: number, to: number): readonly Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const short = numbers.big(at, 4)
    const isLong = short === 1
    const size = isLong ? numbers.big(at + 8, 8) : short === 0 ? to - at : short
    const end = at + size
    const head = isLong ? 16 : 8
    if (size < head || end > to || boxes.length === MOST_BOXES) throw new BrokenFile('its parts do not fit')
    boxes.push({ name: textAt(bytes, at + 4, 4), start: at, from: at + head, end })
    at = end
  }
  return boxes
}

/** The numbers of the items that are metadata. */
function metadataItems(bytes: Uint8Array, numbers: NumberReader, inMeta: readonly Box[]): ReadonlySet<number> {
  const items = new Set<number>()
  const list = inMeta.find(({ name }) => name === 'iinf')
  if (list === undefined) return items
  const head = numbers.big(list.from, 1) === 0 ? 6 : 8
  for (const { name, from } of boxesIn(bytes, numbers, list.from + head, list.end)) {
    if (name !== 'infe') continue
    const version = numbers.big(from, 1)
    const wide = version >= 3 ? 4 : 2
    if (METADATA_ITEMS.has(textAt(bytes, from + 4 + wide + 2, 4))) items.add(numbers.big(from + 4, wide))
  }
  return items
}

interface Extent {
  readonly offset: number
  readonly length: number
  /** What the offset is counted from. */
  readonly inside: number
}

/** Where the data of items are. */
function extentsOf(items: ReadonlySet<number>, numbers: NumberReader, inMeta: readonly Box[]): readonly Extent[] {
  const found: Extent[] = []
  const places = inMeta.find(({ name }) => name === 'iloc')
  if (places === undefined || items.size === 0) return found
  const data = inMeta.find(({ name }) => name === 'idat')
  const version = numbers.big(places.from, 1)
  const sizes = numbers.big(places.from + 4, 2)
  const sized = (shift: number) => (sizes >> shift) & 15
  const [offsetBytes, lengthBytes, baseBytes, indexBytes] = [sized(12), sized(8), sized(4), version > 0 ? sized(0) : 0]
  let at = places.from + 6
  const take = (count: number): number => {
    if (at + count > places.end) throw new BrokenFile('its parts do not fit')
    const value = count === 0 ? 0 : numbers.big(at, count as 2 | 4 | 8)
    at += count
    return value
  }
  const wide = version < 2 ? 2 : 4
  const count = take(wide)
  for (let index = 0; index < count; index++) {
    const item = take(wide)
    const inData = version > 0 && (take(2) & 15) === 1
    take(2)
    const base = take(baseBytes)
    const extents = take(2)
    for (let extent = 0; extent < extents; extent++) {
      take(indexBytes)
      const offset = base + take(offsetBytes)
      const length = take(lengthBytes)
      if (items.has(item)) found.push({ offset, length, inside: inData ? (data?.from ?? 0) : 0 })
    }
  }
  return found
}

/** The greatest size among the properties of its items: those of the picture itself, not of its tiles. */
function sizeIn(bytes: Uint8Array, numbers: NumberReader, inMeta: readonly Box[]): PixelSize {
  const properties = inMeta.find(({ name }) => name === 'iprp')
  const container = properties && boxesIn(bytes, numbers, properties.from, properties.end)
  const all = container?.find(({ name }) => name === 'ipco')
  const sizes = (all ? boxesIn(bytes, numbers, all.from, all.end) : [])
    .filter(({ name }) => name === 'ispe')
    .map(({ from }) => ({ width: numbers.big(from + 4, 4), height: numbers.big(from + 8, 4) }))
    .sort((one, other) => other.width * other.height - one.width * one.height)
  if (sizes[0] === undefined) throw new BrokenFile('it says no size')
  return sizes[0]
}
