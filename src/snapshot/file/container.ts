import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { NUMBERS_PER_SLICE, slices } from '../../algorithms/slices.ts'

// A file of plain values and typed arrays:
//
//   magic, 8 bytes; format, length and checksum of the header, 4 bytes each; 4 bytes of zeros
//   header: JSON, filled up with spaces to a multiple of 8 bytes
//   sections: the bytes of typed arrays, each filled up with zeros to a multiple of 8 bytes
//
// Numbers are little-endian. The checksums are CRC-32, and together they cover every byte behind
// the format.

const MAGIC = Buffer.from('AETIAGRF', 'latin1')
const FORMAT = 1
const PREAMBLE = 24
const ALIGNMENT = 8
/** How many bytes are summed between two pauses: some milliseconds. */
const BYTES_PER_SLICE = 4 * NUMBERS_PER_SLICE

const ARRAYS = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const
type Column = InstanceType<(typeof ARRAYS)[number]>

/** A typed array in the header: its section, its type, and its place in the section in bytes. */
type Reference = readonly [section: number, type: number, offset: number, length: number]

interface Header {
  readonly label: unknown
  readonly value: unknown
  readonly arrays: readonly Reference[]
  readonly sections: readonly (readonly [length: number, checksum: number])[]
}

/** Why bytes are not a file that this program wrote. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable'
}

/**
 * The chunks of a file with a value and a label, with pauses. The value may hold typed arrays, which
 * are not copied, so they must not change. Where arrays share memory, they share it when the file
 * is read.
 */
export function* sealing(label: unknown, value: unknown): Generator<void, readonly Uint8Array[], void> {
  const columns: Column[] = []
  const places = new Map<Column, number>()
  const text = JSON.stringify(value, (_name, part) => {
    if (!ArrayBuffer.isView(part)) return part
    const column = part as Column
    if (!places.has(column)) places.set(column, columns.push(column) - 1)
    return { [ARRAY]: places.get(column)! }
  })
  yield
  const { sections, arrays } = layout(columns)
  const chunks: Uint8Array[] = []
  const summed: [number, number][] = []
  /** By length and checksum, the sections that are written. */
  const alike = new Map<string, number[]>()
  const renamed: number[] = []
  for (const [index, { bytes, before }] of sections.entries()) {
    const behind = padding(before + bytes.length)
    const parts = [new Uint8Array(before), bytes, new Uint8Array(behind)].filter(({ length }) => length > 0)
    let checksum = 0
    for (const part of parts) checksum = yield* summing(part, checksum)
    const length = before + bytes.length + behind
    const name = `${length} ${before} ${checksum}`
    // Columns with one value in all rows are equal, and in memory once when they are read.
    const equal = alike.get(name)?.find((other) => Buffer.compare(sections[other]!.bytes, bytes) === 0)
    renamed[index] = equal === undefined ? summed.length : renamed[equal]!
    if (equal !== undefined) continue
    alike.set(name, [...(alike.get(name) ?? []), index])
    summed.push([length, checksum])
    chunks.push(...parts)
  }
  const references = arrays.map(([section, ...place]): Reference => [renamed[section]!, ...place])
  const heading = JSON.stringify({ label, arrays: references, sections: summed } satisfies Omit<Header, 'value'>)
  const unpadded = Buffer.from(`${heading.slice(0, -1)},"value":${text}}`, 'utf8')
  const header = Buffer.concat([unpadded, Buffer.alloc(padding(unpadded.length), ' ')])
  const preamble = Buffer.alloc(PREAMBLE)
  MAGIC.copy(preamble)
  preamble.writeUInt32LE(FORMAT, 8)
  preamble.writeUInt32LE(header.length, 12)
  preamble.writeUInt32LE(yield* summing(header, 0), 16)
  return [preamble, header, ...chunks]
}

const ARRAY = '\u0000array'

/**
 * The value in a file, with pauses. `accepts` sees the label before the arrays are read. Fails with
 * `NotReadable` where any byte is not as it was written. The arrays of the value are views of
 * `file`.
 */
export function* unsealing(file: ArrayBuffer, accepts: (label: unknown) => void): Generator<void, unknown, void> {
  const bytes = Buffer.from(file)
  if (bytes.length < PREAMBLE || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new NotReadable('it is no such file')
  const format = bytes.readUInt32LE(8)
  if (format !== FORMAT) throw new NotReadable(`its format is ${format}, and not ${FORMAT}`)
  const length = bytes.readUInt32LE(12)
  if (bytes.readUInt32LE(20) !== 0 || length % ALIGNMENT !== 0 || length > bytes.length - PREAMBLE)
    throw new NotReadable('its header is damaged')
  const text = bytes.subarray(PREAMBLE, PREAMBLE + length)
  if ((yield* summing(text, 0)) !== bytes.readUInt32LE(16)) throw new NotReadable('its header is damaged')
  const arrays: Reference[] = []
  const sections: { start: number; length: number }[] = []
  const views: Column[] = []
  const header: Header = JSON.parse(text.toString('utf8'))
  accepts(header.label)
  let start = PREAMBLE + length
  for (const [size, checksum] of header.sections) {
    if (!isCount(size) || size % ALIGNMENT !== 0 || size > bytes.length - start)
      throw new NotReadable('it is shorter than it says')
    if ((yield* summing(bytes.subarray(start, start + size), 0)) !== checksum)
      throw new NotReadable('its arrays are damaged')
    sections.push({ start, length: size })
    start += size
  }
  if (start !== bytes.length) throw new NotReadable('it is longer than it says')
  arrays.push(...header.arrays)
  for (const [section, type, offset, count] of arrays) {
    const [its, Type] = [sections[section], ARRAYS[type]]
    if (its === undefined || Type === undefined || !isCount(offset) || !isCount(count))
      throw new NotReadable('its arrays are not as it says')
    const size = count * Type.BYTES_PER_ELEMENT
    if (offset > its.length - size || (its.start + offset) % Type.BYTES_PER_ELEMENT !== 0)
      throw new NotReadable('its arrays are not as it says')
    views.push(new Type(file, its.start + offset, count))
  }
  return withViews(header.value, views)
}

const isCount = (number: unknown): number is number => Number.isSafeInteger(number) && (number as number) >= 0

/** Puts the arrays into the places that refer to them. */
function withViews(value: unknown, views: readonly Column[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = withViews(item, views)
    return value
  }
  const fields = value as Record<string, unknown>
  if (ARRAY in fields) {
    const view = views[fields[ARRAY] as number]
    if (view === undefined) throw new NotReadable('its arrays are not as it says')
    return view
  }
  for (const name of Object.keys(fields)) fields[name] = withViews(fields[name], views)
  return fields
}

const padding = (length: number): number => (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT

function* summing(bytes: Uint8Array, start: number): Generator<void, number, void> {
  let checksum = start
  for (const [from, to] of slices(bytes.length, BYTES_PER_SLICE)) {
    checksum = crc32(bytes.subarray(from, to), checksum)
    yield
  }
  return checksum
}

/** Arrays that share memory are in one section, which is written once. */
function layout(columns: readonly Column[]) {
  const sections: { bytes: Uint8Array; before: number }[] = []
  const arrays: Reference[] = new Array(columns.length)
  const byBuffer = Map.groupBy(columns.keys(), (index) => columns[index]!.buffer)
  for (const [buffer, indexes] of byBuffer) {
    const inOrder = [...indexes].sort((a, b) => columns[a]!.byteOffset - columns[b]!.byteOffset)
    for (let at = 0; at < inOrder.length; ) {
      const start = columns[inOrder[at]!]!.byteOffset
      // A section starts at the same place between two multiples of 8, so that its arrays fit there.
      const before = start % ALIGNMENT
      let end = start
      for (; at < inOrder.length; at++) {
        const index = inOrder[at]!
        const column = columns[index]!
        if (column.byteOffset > end) break
        end = Math.max(end, column.byteOffset + column.byteLength)
        const type = ARRAYS.findIndex((Type) => column instanceof Type)
        arrays[index] = [sections.length, type, before + column.byteOffset - start, column.length]
      }
      sections.push({ bytes: new Uint8Array(buffer, start, end - start), before })
    }
  }
  return { sections, arrays }
}
