import { LRUCache } from 'lru-cache'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Publication, PublishedChange } from '../content/lifecycle/publication.ts'
import { datesFrom } from '../projection/dates-of-documents.ts'
import { project } from '../projection/project.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'

/**
 * Every version of the graph, from the publication log: the newest in memory, the others when they
 * are read.
 */
export interface GraphHistory {
  /** The newest version that this process has seen. */
  current(): Snapshot
  /** The graph as it was at a version, or null where there is no such version. */
  at(version: number): Promise<Snapshot | null>
  /** The newest version in the log, which need not be loaded yet. */
  newestVersion(): Promise<number>
  /**
   * Makes the newest version of the log the current one. Where the log was replaced, as by the
   * restore of an older backup, that may be an older version.
   */
  refresh(): Promise<Snapshot>
  /**
   * Makes a version that this process has built and committed the current one, so that it is not
   * loaded again. Where a newer version is current already, nothing changes. A snapshot that is not
   * the one that the log records is not adopted: the log is read instead.
   */
  adopt(built: BuiltVersion): Promise<Snapshot>
  /**
   * How often the log was replaced by another one. Versions that were known before may have other
   * content since.
   */
  replacements(): number
  /**
   * What the log says of the current version, where its digest is not that of the graph that this
   * process has built.
   */
  digestMismatch(): DigestMismatch | null
  /**
   * Calls the listener whenever a newer version has become the current one. The returned function
   * ends that.
   */
  onNewer(listener: () => void): () => void
  /** The log after a version, oldest first, at most `limit` rows. */
  publicationsAfter(version: number, limit: number): Promise<readonly Publication[]>
  /** The content of a version, or null where there is no such version. */
  contentAt(version: number): Promise<ContentSet | null>
  /** The versions that published or retired a document, oldest first. */
  historyOf(document: Key): Promise<readonly PublishedChange[]>
}

/** A version of the graph, and its row of the log. */
export interface BuiltVersion {
  readonly snapshot: Snapshot
  readonly publication: Publication
}

/**
 * The content of a version does not make the graph that was published: it was altered, or another
 * program built it.
 */
export interface DigestMismatch {
  readonly version: number
  /** The digest in the publication log. */
  readonly logged: string
  /** The digest of the graph as this process has built it from the content. */
  readonly rebuilt: string
}

export interface GraphHistoryOptions {
  /** Called once for each version whose digest differs from the log's, when it is first loaded. */
  onDigestMismatch?(mismatch: DigestMismatch): void
}

/** How many versions besides the newest are cached. */
const CACHED_VERSIONS = 8

/** Opens the history of a store that has at least one version. */
export async function openGraphHistory(
  store: ContentStore,
  { onDigestMismatch = () => {} }: GraphHistoryOptions = {},
): Promise<GraphHistory> {
  const cache = new LRUCache<number, Promise<BuiltVersion | null>>({ max: CACHED_VERSIONS })
  const reported = new Set<number>()
  const load = async (version: number): Promise<BuiltVersion | null> => {
    const loaded = await loadVersion(store, version)
    const mismatch = loaded && mismatchOf(loaded)
    if (mismatch && !reported.has(version)) {
      reported.add(version)
      onDigestMismatch(mismatch)
    }
    return loaded
  }
  const at = (version: number): Promise<BuiltVersion | null> => {
    const known = cache.get(version) ?? load(version)
    cache.set(version, known)
    // A failure is not cached, nor is a missing version: it may be published soon.
    const forget = () => cache.get(version) === known && cache.delete(version)
    known.then((loaded) => loaded ?? forget(), forget)
    return known
  }
  const headOf = async (): Promise<Publication> => {
    const head = await store.head()
    if (!head) throw new Error('nothing was published yet')
    return head
  }
  const newest = async (head: Publication): Promise<BuiltVersion> => {
    const known = await at(head.version)
    // The log was replaced since this version was cached, so the others may be of the old log too.
    if (known && !isSame(known.publication, head)) cache.clear()
    const loaded = await at(head.version)
    if (!loaded) throw new Error(`version ${head.version} is no longer in the log`)
    return loaded
  }
  let current = await newest(await headOf())
  let replacements = 0
  const listeners = new Set<() => void>()
  /** Whether the log is no longer the one that a version came from. */
  const isReplaced = async ({ publication }: BuiltVersion, head?: Publication): Promise<boolean> => {
    const row = head?.version === publication.version ? head : await store.publication(publication.version)
    return row === null || !isSame(row, publication)
  }
  const makeCurrent = (version: BuiltVersion, isOtherLog: boolean): void => {
    current = version
    if (isOtherLog) {
      replacements++
      reported.clear()
    }
    for (const listener of [...listeners]) listener()
  }
  const refresh = async (): Promise<Snapshot> => {
    for (;;) {
      const known = current
      const head = await headOf()
      const isOtherLog = await isReplaced(known, head)
      if (!isOtherLog && head.version <= known.publication.version) return current.snapshot
      if (isOtherLog) cache.clear()
      const loaded = await newest(head)
      // Another refresh or an adopted version was faster, and may be newer: look again.
      if (current !== known) continue
      makeCurrent(loaded, isOtherLog)
      return current.snapshot
    }
  }
  return {
    current: () => current.snapshot,
    at: async (version) =>
      version === current.snapshot.version ? current.snapshot : ((await at(version))?.snapshot ?? null),
    newestVersion: async () => (await headOf()).version,
    refresh,
    async adopt(built) {
      const { snapshot, publication } = built
      if (snapshot.version !== publication.version || snapshot.digest !== publication.digest) return refresh()
      for (;;) {
        const known = current
        const isOtherLog = await isReplaced(known)
        if (current !== known) continue
        if (!isOtherLog && publication.version <= known.publication.version) return current.snapshot
        if (isOtherLog) cache.clear()
        cache.set(publication.version, Promise.resolve(built))
        makeCurrent(built, isOtherLog)
        return current.snapshot
      }
    },
    replacements: () => replacements,
    digestMismatch: () => mismatchOf(current),
    onNewer(listener) {
      // A listener of its own, so that one function may listen twice.
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
    publicationsAfter: (version, limit) => store.publicationsAfter(version, limit),
    contentAt: async (version) => (await contentAt(store, version))?.content ?? null,
    historyOf: (document) => store.publishedChanges(document),
  }
}

/**
 * Whether two rows of the log are one publication: a version that was published again has another
 * time, changeset or digest.
 */
const isSame = (one: Publication, other: Publication): boolean =>
  one.changeset === other.changeset && one.at === other.at && one.digest === other.digest

const mismatchOf = ({ snapshot, publication }: BuiltVersion): DigestMismatch | null =>
  snapshot.digest === publication.digest
    ? null
    : { version: publication.version, logged: publication.digest, rebuilt: snapshot.digest }

async function loadVersion(store: ContentStore, version: number): Promise<BuiltVersion | null> {
  const found = await contentAt(store, version)
  if (!found) return null
  const { content, publication } = found
  const dates = datesFrom(await store.documentDates(version))
  const records = project(content, store.prose)
  return { snapshot: buildSnapshot(records, version, content.publishedAt, dates, publication.digest), publication }
}

async function contentAt(
  store: ContentStore,
  version: number,
): Promise<{ readonly content: ContentSet; readonly publication: Publication } | null> {
  const publication = await store.publication(version)
  if (!publication) return null
  const documents = await store.documentsAt(version)
  const content = contentSetOf(
    documents.map(({ document }) => document),
    publication.at,
  )
  return { content, publication }
}
