import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { PublishedNode } from './resolvers/type-names.ts'

/** The record under a key, of any type. */
export function publishedNode(snapshot: Snapshot, id: Key): PublishedNode | undefined {
  for (const records of recordsOf(snapshot)) {
    const found = records.get(id)
    if (found) return found
  }
  return undefined
}

const recordsOf = ({ concepts, claims, sources, articles, facts }: Snapshot): ReadonlyMap<string, PublishedNode>[] => [
  concepts,
  claims,
  sources,
  articles,
  facts,
]
