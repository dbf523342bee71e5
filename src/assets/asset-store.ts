import type { Readable } from 'node:stream'

/** Some bytes of what is stored: from `start` to before `end`. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Stored bytes as they are read. Whoever asked for them reads or destroys the stream. */
export interface StoredBytes {
  /** The size of the whole, in bytes. */
  readonly size: number
  readonly stream: Readable
}

/** One entry of a list. */
export interface StoredAsset {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was stored, ISO 8601 in UTC. */
  readonly storedAt: string
}

/** Bytes to store. */
export interface NewBytes {
  /** In bytes. */
  readonly size: number
  /** Their SHA-256 in hexadecimal digits. */
  readonly sha256: string
  /** Begins to read them; it may be called again where a first try failed. */
  open(): Readable
}

/**
 * Where the bytes of assets are, by names of `asset-name.ts`, which follow from content. So nothing is
 * ever overwritten with something else, and every process may write at any time. Fails with
 * `StoreUnavailable` where it cannot be reached.
 */
export interface AssetStore {
  /** What is stored, in words, for logs and errors. It holds no secret. */
  readonly place: string
  /** Stores bytes: whole or not at all. Bytes that are there stay as they are. */
  put(name: string, bytes: NewBytes): Promise<void>
  /** Null where there are none. A range beyond the end is cut at the end. */
  get(name: string, range?: ByteRange): Promise<StoredBytes | null>
  /** The size in bytes; null where there are none. */
  size(name: string): Promise<number | null>
  /** All of them, in no order. What is stored meanwhile may be missing. */
  list(): AsyncIterable<StoredAsset>
  /** Where there are none, it changes nothing. */
  delete(name: string): Promise<void>
}
