import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { NewBytes } from './asset-store.ts'

/** Bytes in memory, to be stored. */
export const bytesInMemory = (bytes: Uint8Array): NewBytes => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  open: () => Readable.from([bytes], { objectMode: false }),
})
