import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Publication, PublishedChange } from '../content/lifecycle/publication.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { datesFrom } from './dates-of-documents.ts'
import { project } from './project.ts'

/** Every version of the graph, from the publication log: the newest at hand, the others when asked for. */
export interface GraphHistory {
  /** The newest version that this process has seen. */
  current(): Snapshot
  /** The graph as it was at a version, or null where there is no such version. */
  at(version: number): Promise<Snapshot | null>
  /** Looks whether there is a newer version, and makes it the current one. */
  refresh(): Promise<Snapshot>
  /** Has the listener called whenever a newer version has become the current one, until the function that it answers with is called. */
  onNewer(listener: () => void): () => void
  /** The log after a version, oldest first, at most `limit` rows. */
  publicationsAfter(version: number, limit: number): Promise<readonly Publication[]>
  /** The content of a version, or null where there is no such version. */
  contentAt(version: number): Promise<ContentSet | null>
  /** The versions in which a document was put in place or taken away, oldest first. */
  historyOf(document: Key): Promise<readonly PublishedChange[]>
}

/** How many versions besides the newest are kept ready. */
const KEPT = 8

/** Opens the history of a store that has at least one version. */
export async function openGraphHistory(store: ContentStore): Promise<GraphHistory> {
  const kept = new Map<number, Promise<Snapshot | null>>()
  const at = (version: number): Promise<Snapshot | null> => {
    const known = kept.get(version) ?? load(store, version)
    // The least recently asked for comes first, so it is the one to go.
    kept.delete(version)
    kept.set(version, known)
    // Neither a failure is kept nor that there is no such version: there may be one soon.
    const forget = () => kept.get(version) === known && kept.delete(version)
    known.then((snapshot) => snapshot ?? forget(), forget)
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    return known
  }
  const newest = async () => {
    const head = await store.head()
    const snapshot = head && (await at(head.version))
    if (!snapshot) throw new Error('nothing was published yet')
    return snapshot
  }
  let current = await newest()
  const listeners = new Set<() => void>()
  return {
    current: () => current,
    at: async (version) => (version === current.version ? current : at(version)),
    async refresh() {
      const snapshot = await newest()
      // Two refreshes may overtake each other; the graph never goes back.
      if (snapshot.version > current.version) {
        current = snapshot
        for (const listener of [...listeners]) listener()
      }
      return current
    },
    onNewer(listener) {
      // A listener of its own, so that one function may listen twice.
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
    publicationsAfter: (version, limit) => store.publicationsAfter(version, limit),
    contentAt: (version) => contentAt(store, version),
    historyOf: (document) => store.publishedChanges(document),
  }
}

async function load(store: ContentStore, version: number): Promise<Snapshot | null> {
  const content = await contentAt(store, version)
  if (!content) return null
  const dates = datesFrom(await store.documentDates(version))
  return buildSnapshot(project(content), version, content.publishedAt, dates)
}

async function contentAt(store: ContentStore, version: number): Promise<ContentSet | null> {
  const publication = await store.publication(version)
  if (!publication) return null
  const documents = await store.documentsAt(version)
  return contentSetOf(
    documents.map(({ document }) => document),
    publication.at,
  )
}
