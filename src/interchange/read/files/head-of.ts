/** As much of a file as its form is found by, in bytes. */
const HEAD = 65_536

/** The first bytes of a file, and the file from its first byte on. */
export interface Begun {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
  /** Lets go of the file, whether or not it was read to its end. */
  close(): Promise<void>
}

/**
 * Reads the first 64 KiB of a file, or all of a shorter one. They are the same however the file is
 * cut into chunks.
 */
export async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Begun> {
  const source = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  for (let size = 0; size < HEAD; ) {
    const next = await source.next()
    if (next.done) break
    // A copy: the source of the chunk may fill it again.
    first.push(next.value.slice())
    size += next.value.length
  }
  const begun = Buffer.concat(first)
  const close = async () => {
    await source.return?.()
  }
  return { head: begun.subarray(0, HEAD), chunks: continued(begun, source), close }
}

async function* continued(begun: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (begun.length > 0) yield begun
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}
