import { LRUCache } from 'lru-cache'
import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { KeptAnswer } from './kept-answer.ts'

/** Answers to everybody as bytes, for as long as their version is the newest one. */
export interface AnswerCache {
  get(key: string, isPinned: boolean): KeptAnswer | undefined
  set(key: string, isPinned: boolean, answer: KeptAnswer): void
  close(): void
}

/**
 * Keeps at most `maxBytes` bytes of answers and their keys; the least recently used goes first. A
 * new version empties it, but for answers to requests that named their version: these go when the
 * log is replaced by another one.
 */
export function createAnswerCache(
  history: Pick<GraphHistory, 'onNewer' | 'replacements'>,
  maxBytes: number,
): AnswerCache {
  // Half for each, so that neither sort of request crowds out the other.
  const half = Math.floor(maxBytes / 2)
  const room = () =>
    new LRUCache<string, KeptAnswer>({
      maxSize: Math.max(1, half),
      maxEntrySize: Math.max(1, Math.floor(half / 4)),
      sizeCalculation: (answer, key) => answer.size + 2 * key.length,
    })
  const newest = room()
  const pinned = room()
  let replacements = history.replacements()
  const stopListening = history.onNewer(() => {
    newest.clear()
    if (replacements === history.replacements()) return
    replacements = history.replacements()
    pinned.clear()
  })
  return {
    get: (key, isPinned) => (isPinned ? pinned : newest).get(key),
    set(key, isPinned, answer) {
      if (maxBytes > 0) (isPinned ? pinned : newest).set(key, answer)
    },
    close: stopListening,
  }
}
