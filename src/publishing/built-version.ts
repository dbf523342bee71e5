import { runSync } from '../algorithms/run-sync.ts'
import { type SortedMap, sortedMap } from '../algorithms/sorted-map.ts'
import type { DocumentDates, Publication } from '../content/lifecycle/publication.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import { type CheckedContent, checkingContent } from '../projection/checked-content.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'

/** The graph at a version, with what the graph of another version is made from. */
export interface VersionedGraph {
  readonly snapshot: Snapshot
  /** When each document that was ever published came to be what it is, retired ones among them. */
  readonly dates: SortedMap<DocumentDates>
}

/** A version of the graph, and its row of the log. */
export interface BuiltVersion extends VersionedGraph {
  readonly publication: Publication
}

/** A graph with its content: what edits are laid over. */
export interface CheckedVersion extends VersionedGraph {
  readonly content: CheckedContent
}

/** Before the first publish. */
export const emptyVersion = (prose: ProseReader): CheckedVersion => ({
  snapshot: buildSnapshot({ concepts: [], claims: [], sources: [], articles: [] }, 0, ''),
  dates: sortedMap([]),
  content: runSync(checkingContent([], prose)),
})
