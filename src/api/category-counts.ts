import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Work } from '../traversal/search/work.ts'

export interface CategoryCount {
  readonly category: string
  readonly count: number
}

/** The most categories that are listed. */
const MAX_CATEGORIES = 1_000

/** The number of concepts scanned between two yields. */
const CONCEPTS_PER_SLICE = 20_000

/** The categories of concepts with their numbers, most frequent first, then in order of name. */
export function* categoryCounts({ columnarConcepts }: Snapshot): Work<readonly CategoryCount[]> {
  const counts = new Map<string, number>()
  for (let number = 0; number < columnarConcepts.size; number++) {
    const category = columnarConcepts.categoryAt(number)
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1)
    if (number % CONCEPTS_PER_SLICE === CONCEPTS_PER_SLICE - 1) yield
  }
  return Array.from(counts, ([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1))
    .slice(0, MAX_CATEGORIES)
}
