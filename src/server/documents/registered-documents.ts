import { LRUCache } from 'lru-cache'

/** The texts of documents that clients registered, by the SHA-256 of each in hexadecimal. */
export interface RegisteredDocuments {
  /** False where none are kept. */
  readonly isOn: boolean
  textOf(hash: string): string | undefined
  register(hash: string, text: string): void
}

/** The memory of an entry besides its text, in bytes: an upper bound. */
const OVERHEAD = 500

/**
 * Keeps at most `maxBytes` bytes of texts; the least recently used goes first. A text that would
 * take a quarter of the room is not kept.
 */
export function registeredDocuments(maxBytes: number): RegisteredDocuments {
  const texts = new LRUCache<string, string>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
    sizeCalculation: (text) => OVERHEAD + 2 * text.length,
  })
  return {
    isOn: maxBytes > 0,
    textOf: (hash) => texts.get(hash),
    register(hash, text) {
      if (maxBytes > 0) texts.set(hash, text)
    },
  }
}
