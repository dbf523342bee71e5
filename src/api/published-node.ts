import type { Key } from '../../graph/vocabulary/keys.ts'
import type {
  ArticleRecord,
  AssetRecord,
  ClaimRecord,
  ConceptRecord,
  FactRecord,
  SourceRecord,
} from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** A record with a key. */
export type PublishedNode = ConceptRecord | ClaimRecord | SourceRecord | ArticleRecord | AssetRecord | FactRecord

/** The record under a key, of any type. */
export function publishedNode(snapshot: Snapshot, id: Key): PublishedNode | undefined {
  for (const records of recordsOf(snapshot)) {
    const found = records.get(id)
    if (found) return found
  }
  return undefined
}

const recordsOf = ({
  concepts,
  claims,
  sources,
  articles,
  assets,
  facts,
}: Snapshot): ReadonlyMap<string, PublishedNode>[] => [concepts, claims, sources, articles, assets, facts]
