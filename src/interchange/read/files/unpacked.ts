import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Begun, headOf } from './head-of.ts'
import { UnreadableTable } from './unreadable-table.ts'

/** How files begin that hold no table as they are. */
const PACKED = [
  { sign: [0x42, 0x5a, 0x68], what: 'compressed by bzip2' },
  { sign: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'compressed by xz' },
  { sign: [0x28, 0xb5, 0x2f, 0xfd], what: 'compressed by zstd' },
  { sign: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive, as spreadsheets are too' },
] as const

/**
 * The bytes of a file in UTF-8: unpacked where gzip packed them, and converted where a mark at the
 * beginning says UTF-16. Fails with `UnreadableTable` where the file is broken or packed in another
 * way.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const begun = await headOf(chunks)
  try {
    if (!startsWith(begun.head, [0x1f, 0x8b])) return yield* readable(begun)
    const inner = await headOf(gunzipped(begun.chunks))
    try {
      yield* readable(inner)
    } finally {
      await inner.close()
    }
  } finally {
    await begun.close()
  }
}

async function* readable({ head, chunks }: Begun): AsyncGenerator<Uint8Array> {
  const packed = PACKED.find(({ sign }) => startsWith(head, sign))
  if (packed) throw new UnreadableTable(`The file is ${packed.what}. Unpack it first; only gzip is read as it is.`)
  const wide = startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : undefined
  if (wide === undefined) return yield* chunks
  const decoder = new TextDecoder(wide)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // `for await` throws what goes wrong, so the callback has nothing left to do.
  const stream = pipeline(Readable.from(copies(chunks), { objectMode: false }), createGunzip(), () => {})
  try {
    yield* stream
  } catch (error) {
    const isBroken = error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
    throw isBroken ? new UnreadableTable(`The file is packed by gzip and broken: ${error.message}.`) : error
  }
}

/** The source of a chunk may fill it again before it is unpacked. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.slice()
}

const startsWith = (head: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => head[index] === byte)
