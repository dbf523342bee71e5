import { LRUCache } from 'lru-cache'
import type { PathSearch, Position } from './k-shortest-paths.ts'

/** A search that has given a page, and the path it has looked ahead to, if any. */
export interface ResumableSearch {
  readonly search: PathSearch
  readonly ahead: Position | null
}

/**
 * Searches that may be gone on with: whoever asks for the next page of a question takes the search that gave the page before, so
 * a later page costs what the first one does. A search is taken by one asker only.
 */
export interface ResumableSearches {
  /** The search of a question that goes on after a position. */
  take(question: string, after: Position): ResumableSearch | undefined
  keep(question: string, after: Position, kept: ResumableSearch): void
}

/** How many searches are kept, and how much memory all of them together may hold, in bytes. */
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
