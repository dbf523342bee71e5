import { LRUCache } from 'lru-cache'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Publication, PublishedChange } from '../content/lifecycle/publication.ts'
import type { CheckedContent } from '../projection/checked-content.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type BuiltVersion, type CheckedVersion, emptyVersion } from './built-version.ts'
import { changedContent, changedVersion } from './changed-version.ts'
import { loadContent, loadVersion } from './load-version.ts'
import { type RunWork, runInSlices } from './run-work.ts'

/**
 * Every version of the graph, from the publication log: the newest in memory, the others when they
 * are read. A version is made from the nearest one in memory, with which it then shares what did
 * not change; where that is not possible, it is loaded from all of its documents.
 */
export interface GraphHistory {
  /** The newest version that this process has seen. */
  current(): Snapshot
  /** The graph as it was at a version, or null where there is no such version. */
  at(version: number): Promise<Snapshot | null>
  /**
   * The same with its content, checked; version 0 is empty. The content is loaded at the first call,
   * and moves from version to version by changes.
   */
  checkedAt(version: number): Promise<CheckedVersion | null>
  /** The newest version of the log, now the current one, with its content: what a publish changes. */
  base(): Promise<CheckedVersion>
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
  adopt(built: AdoptedVersion): Promise<Snapshot>
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
  /**
   * The content of a version, or the named documents of it; null where there is no such version.
   */
  contentAt(version: number, only?: readonly Key[]): Promise<ContentSet | null>
  /** The documents that versions between two have published; all others are the same at both. */
  changedBetween(one: number, other: number): Promise<readonly Key[]>
  /** The versions that published or retired a document, oldest first. */
  historyOf(document: Key): Promise<readonly PublishedChange[]>
  /** Runs the work of making graphs, beside other tasks of the process. */
  readonly run: RunWork
}

/** A version that this process has built, with its content where that was made too. */
export interface AdoptedVersion extends BuiltVersion {
  /** The version before it as the commit found it in the log. Left out: the log is read. */
  readonly previous?: Publication | null
  readonly content?: CheckedContent
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

/** A version that was loaded from all of its documents, though another one was in memory. */
export interface WholeLoad {
  readonly version: number
  /** The version in memory that was nearest to it. */
  readonly nearest: number
  /**
   * OTHER_DIGEST: the nearest version with the changes of the log made another graph than the one
   * that the log records.
   */
  readonly reason: 'TOO_MANY_CHANGES' | 'OLDER_DIGEST' | 'OTHER_DIGEST'
}

export interface GraphHistoryOptions {
  /** Called once for each version whose digest differs from the log's, when it is first loaded. */
  onDigestMismatch?(mismatch: DigestMismatch): void
  /** Called for each version that is loaded from all of its documents, but for the first. */
  onWholeLoad?(load: WholeLoad): void
  /** Left out: in slices of their own. */
  readonly run?: RunWork
  /** A version that was compiled before, from which others are made; used where the log has it. */
  readonly compiled?: BuiltVersion | null
  /** Called with each version that becomes the current one, the first among them. */
  onCurrent?(built: BuiltVersion): void
}

/** A version that is made, or being made. */
interface KeptVersion {
  readonly making: Promise<BuiltVersion | null>
  /** Null until it is made. */
  built: BuiltVersion | null
}

/** How many versions besides the newest are cached. */
const CACHED_VERSIONS = 8

/** Opens the history of a store that has at least one version. */
export async function openGraphHistory(
  store: ContentStore,
  {
    onDigestMismatch = () => {},
    onWholeLoad = () => {},
    run = runInSlices,
    compiled = null,
    onCurrent = () => {},
  }: GraphHistoryOptions = {},
): Promise<GraphHistory> {
  const cache = new LRUCache<number, KeptVersion>({ max: CACHED_VERSIONS + 1 })
  /** The current version, or 0 before the first. */
  let newestKnown = 0
  const contents = new WeakMap<BuiltVersion, Promise<CheckedContent>>()
  const reported = new Set<number>()
  const inMemory = (): BuiltVersion[] => [...cache.values()].flatMap(({ built }) => built ?? [])
  const nearestTo = (version: number, among: readonly BuiltVersion[]): BuiltVersion | undefined =>
    among.toSorted((one, other) => distance(one, version) - distance(other, version))[0]

  const make = async (version: number): Promise<BuiltVersion | null> => {
    const publication = await store.publication(version)
    if (!publication) return null
    const nearest = nearestTo(version, inMemory())
    if (!nearest || (await isReplaced(nearest))) return loadVersion(store, publication, run)
    const changed = await changedVersion(store, nearest, publication, run)
    if (changed.outcome === 'MADE') return changed.built
    const reason = changed.outcome === 'OTHER_DIGEST' ? changed.outcome : changed.reason
    onWholeLoad({ version, nearest: nearest.publication.version, reason })
    return loadVersion(store, publication, run)
  }
  const load = async (version: number): Promise<BuiltVersion | null> => {
    const made = await make(version)
    const mismatch = made && mismatchOf(made)
    if (mismatch && !reported.has(version)) {
      reported.add(version)
      onDigestMismatch(mismatch)
    }
    return made
  }
  const at = (version: number): Promise<BuiltVersion | null> => {
    const known = cache.get(version)
    // The current version is used last, and so remains in the cache.
    cache.get(newestKnown)
    if (known) return known.making
    const kept: KeptVersion = { making: load(version), built: null }
    cache.set(version, kept)
    // A failure is not cached, nor is a missing version: it may be published soon.
    const forget = () => cache.peek(version) === kept && cache.delete(version)
    kept.making.then((built) => {
      kept.built = built
      if (built === null) forget()
    }, forget)
    return kept.making
  }
  const headOf = async (): Promise<Publication> => {
    const head = await store.head()
    if (!head) throw new Error('nothing was published yet')
    return head
  }
  const newest = async (head: Publication): Promise<BuiltVersion> => {
    const known = await at(head.version)
    // The log was replaced since this version was cached, so the others may be of the old log too.
    if (known && !isSamePublication(known.publication, head)) cache.clear()
    const found = await at(head.version)
    if (!found) throw new Error(`version ${head.version} is no longer in the log`)
    return found
  }
  /** Whether the log is no longer the one that a version came from. One row of it may be known. */
  const isReplaced = async ({ publication }: BuiltVersion, read: Publication | null = null): Promise<boolean> => {
    const row = read?.version === publication.version ? read : await store.publication(publication.version)
    return row === null || !isSamePublication(row, publication)
  }
  if (compiled !== null && !(await isReplaced(compiled)))
    cache.set(compiled.publication.version, { making: Promise.resolve(compiled), built: compiled })
  let current = await newest(await headOf())
  onCurrent(current)
  newestKnown = current.publication.version
  let replacements = 0
  const listeners = new Set<() => void>()
  const makeCurrent = (version: BuiltVersion, isOtherLog: boolean): void => {
    current = version
    newestKnown = version.publication.version
    if (isOtherLog) {
      replacements++
      reported.clear()
    }
    onCurrent(version)
    for (const listener of [...listeners]) listener()
  }
  const refreshed = async (): Promise<BuiltVersion> => {
    for (;;) {
      const known = current
      const head = await headOf()
      const isOtherLog = await isReplaced(known, head)
      if (!isOtherLog && head.version <= known.publication.version) return current
      if (isOtherLog) cache.clear()
      const found = await newest(head)
      // Another refresh or an adopted version was faster, and may be newer: look again.
      if (current !== known) continue
      makeCurrent(found, isOtherLog)
      return current
    }
  }

  const makeContent = async (built: BuiltVersion): Promise<CheckedContent> => {
    const { version } = built.publication
    const nearest = nearestTo(
      version,
      inMemory().filter((other) => other !== built && contents.has(other)),
    )
    const from = await (nearest && contents.get(nearest))
    const content =
      nearest && from && !(await isReplaced(nearest))
        ? await changedContent(store, { version: nearest.publication.version, content: from }, built, run)
        : null
    return content ?? loadContent(store, built, run)
  }
  const checked = async (built: BuiltVersion): Promise<CheckedVersion> => {
    const content = contents.get(built) ?? makeContent(built)
    contents.set(built, content)
    content.catch(() => contents.get(built) === content && contents.delete(built))
    return { ...built, content: await content }
  }

  return {
    run,
    current: () => current.snapshot,
    at: async (version) =>
      version === current.snapshot.version ? current.snapshot : ((await at(version))?.snapshot ?? null),
    async checkedAt(version) {
      if (version === 0) return emptyVersion(store.prose)
      const built = version === current.snapshot.version ? current : await at(version)
      return built && checked(built)
    },
    base: async () => checked(await refreshed()),
    newestVersion: async () => (await headOf()).version,
    refresh: async () => (await refreshed()).snapshot,
    async adopt({ snapshot, publication, dates, content, previous = null }) {
      if (snapshot.version !== publication.version || snapshot.digest !== publication.digest)
        return (await refreshed()).snapshot
      const built: BuiltVersion = { snapshot, publication, dates }
      if (content) contents.set(built, Promise.resolve(content))
      for (;;) {
        const known = current
        const isOtherLog = await isReplaced(known, previous)
        if (current !== known) continue
        if (!isOtherLog && publication.version <= known.publication.version) return current.snapshot
        if (isOtherLog) cache.clear()
        cache.set(publication.version, { making: Promise.resolve(built), built })
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
    async contentAt(version, only) {
      const publication = await store.publication(version)
      if (!publication) return null
      const live = only ? (await store.documentsNamed(only, version)).values() : await store.documentsAt(version)
      return contentSetOf(
        Array.from(live, ({ document }) => document),
        publication.at,
        publication.language,
      )
    },
    async changedBetween(one, other) {
      const changes = await store.changesBetween(Math.min(one, other), Math.max(one, other))
      return [...new Set(changes.map(({ document }) => document))]
    },
    historyOf: (document) => store.publishedChanges(document),
  }
}

const distance = ({ publication }: BuiltVersion, version: number): number => Math.abs(publication.version - version)

/**
 * Whether two rows of the log are one publication: a version that was published again has another
 * time, changeset or digest.
 */
export const isSamePublication = (one: Publication, other: Publication): boolean =>
  one.changeset === other.changeset && one.at === other.at && one.digest === other.digest

const mismatchOf = ({ snapshot, publication }: BuiltVersion): DigestMismatch | null =>
  snapshot.digest === publication.digest
    ? null
    : { version: publication.version, logged: publication.digest, rebuilt: snapshot.digest }
