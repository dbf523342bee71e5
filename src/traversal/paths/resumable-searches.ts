import { LRUCache } from 'lru-cache'
import type { PathSearch, Position } from './k-shortest-paths.ts'

/** A search that has returned a page, and its look-ahead path, if any. */
export interface ResumableSearch {
  readonly search: PathSearch
  readonly ahead: Position | null
}

/**
 * A cache of resumable searches. The caller of a next page takes the search of the page before, so
 * a later page costs no more than the first. Only one caller takes a search.
 */
export interface ResumableSearches {
  /** The search of a question that continues after a position. */
  take(question: string, after: Position): ResumableSearch | undefined
  keep(question: string, after: Position, kept: ResumableSearch): void
}

/** The most cached searches, and their most memory together, in bytes. */
const MOST_SEARCHES = 64
const MOST_BYTES = 256 * 2 ** 20

export function createResumableSearches(): ResumableSearches {
  const searches = new LRUCache<string, ResumableSearch>({
    max: MOST_SEARCHES,
    maxSize: MOST_BYTES,
    sizeCalculation: ({ search }) => Math.max(search.bytes(), 1),
  })
  const nameOf = (question: string, { nodes }: Position) => `${question} ${nodes.join()}`
  return {
    take(question, after) {
      const name = nameOf(question, after)
      const found = searches.get(name)
      searches.delete(name)
      return found
    },
    keep(question, after, kept) {
      searches.set(nameOf(question, after), kept)
    },
  }
}
