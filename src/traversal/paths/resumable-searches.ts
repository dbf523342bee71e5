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
  const searches = new Map<string, ResumableSearch>()
  const nameOf = (question: string, { nodes }: Position) => `${question} ${nodes.join()}`
  return {
    take(question, after) {
      const name = nameOf(question, after)
      const found = searches.get(name)
      searches.delete(name)
      return found
    },
    keep(question, after, kept) {
      const name = nameOf(question, after)
      // The newest comes last, the oldest goes first.
      searches.delete(name)
      searches.set(name, kept)
      let bytes = 0
      for (const { search } of searches.values()) bytes += search.bytes()
      for (const [oldest, { search }] of searches) {
        if (searches.size <= MOST_SEARCHES && bytes <= MOST_BYTES) break
        searches.delete(oldest)
        bytes -= search.bytes()
      }
    },
  }
}
