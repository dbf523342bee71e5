import { LRUCache } from 'lru-cache'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Changeset, StagedDocument } from '../content/lifecycle/changeset.ts'
import { changesetAt, isPublishedAfter } from '../content/lifecycle/changeset-at.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { createMutex } from '../content/lifecycle/mutex.ts'
import { isOpen, OPEN_STATES } from '../content/lifecycle/workflow.ts'
import type { Violation } from '../content/violation.ts'
import type { CheckedContent } from '../projection/checked-content.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { chooseDrafts, editsOf, type LeftOut, type OpenDraft } from './drafts-together.ts'
import { type EditedContent, editsOver, versionWith } from './edits-over.ts'
import type { GraphHistory } from './graph-history.ts'
import { createMisquotes, sourcesQuotedIn } from './misquotes.ts'

/** The graph as it would be with a changeset published, or why there is none. */
export type Preview =
  | {
      readonly outcome: 'READY'
      /** One more than the newest version, with a digest of its own. */
      readonly snapshot: Snapshot
      /** The version beneath the edits. */
      readonly over: number
    }
  | { readonly outcome: 'VIOLATIONS'; readonly violations: readonly Violation[] }
  | { readonly outcome: 'PUBLISHED'; readonly version: number }
  | { readonly outcome: 'DISCARDED' }
  | { readonly outcome: 'NO_SUCH_CHANGESET' }

/** The open changesets over one version, as one graph where they can be. */
export interface DraftsTogether {
  /** The version beneath the edits. */
  readonly over: number
  /** Oldest first. */
  readonly included: readonly Changeset[]
  readonly leftOut: readonly LeftOut[]
  /** How many older open changesets there are, which were not looked at. */
  readonly olderCount: number
  /** The version with the edits of those included, and with a digest of its own. */
  snapshot(): Promise<Snapshot>
}

/** Changesets as graphs. */
export interface Previews {
  /**
   * A version (left out: the newest) with the staged edits of the changeset over it, stale bases
   * included. Nothing is written. One graph is made for these edits over this version, however
   * many requests want it, and at most four are cached. It shares with that version what the edits
   * do not change.
   */
  of(changeset: string, version?: number): Promise<Preview>
  /**
   * Every violation that keeps a changeset from being published over a version (left out: the
   * newest); none for a closed one. The content is checked once for these edits and that version,
   * for previews too.
   */
  violationsOf(changeset: Changeset, version?: number): Promise<readonly Violation[]>
  /**
   * The open changesets together over a version (left out: the newest); at most the newest 100. They
   * are chosen once for their edits, that version and the texts of the sources that they quote,
   * however many requests want them.
   */
  drafts(version?: number): Promise<DraftsTogether>
  /** The checked content of a preview that was made here; undefined for any other snapshot. */
  contentOf(preview: Snapshot): CheckedContent | undefined
}

/** How many open changesets are read together. */
const MAX_DRAFTS = 100

/** How many graphs are cached, and how much checked content. Content shares nearly all of it. */
const CACHED_PREVIEWS = 4
const CACHED_CHECKS = 128

/** The part of a history that previews read. */
export type PreviewedHistory = Pick<GraphHistory, 'checkedAt' | 'newestVersion' | 'run'>

/** The drafts that are read together, chosen with the texts of the sources that they quote. */
interface ChosenDrafts {
  readonly drafted: DraftsTogether
  readonly quoted: readonly Key[]
  readonly texts: string
}

/** The staged edits over one version, checked. The graph is made when a preview asks for it. */
interface Checked {
  readonly edited: Promise<EditedContent>
  preview(): Promise<Preview>
}

/** `now` gives the moment (ISO 8601, UTC) at which a preview is published, as its graph says. */
export function createPreviews(store: ContentStore, history: PreviewedHistory, now: () => string): Previews {
  // The least recently used comes first, so it is the one to be removed.
  const checks = new LRUCache<string, Promise<EditedContent>>({ max: CACHED_CHECKS })
  const previews = new LRUCache<string, Promise<Preview>>({ max: CACHED_PREVIEWS })
  const misquotes = createMisquotes(store)
  // A hundred checks that shared the time would all end as late as the last.
  const inTurn = createMutex()
  const contents = new WeakMap<Snapshot, CheckedContent>()

  const check = async (over: number, staged: readonly StagedDocument[]): Promise<EditedContent> => {
    const base = await history.checkedAt(over)
    if (!base) throw new Error(`version ${over} is no longer in the log`)
    return inTurn(() => history.run(editsOver(base, staged)))
  }
  const build = async (edited: Promise<EditedContent>, over: number): Promise<Preview> => {
    const { violations, ...rest } = await edited
    if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
    const { snapshot, content } = await history.run(versionWith({ violations, ...rest }, now(), store.prose))
    contents.set(snapshot, content)
    return { outcome: 'READY', snapshot, over }
  }
  function checked(over: number, staged: readonly StagedDocument[]): Checked {
    const name = JSON.stringify([over, staged.map(({ document, revision }) => [document, revision])])
    const edited = shared(checks, name, () => check(over, staged))
    return { edited, preview: () => shared(previews, name, () => build(edited, over)) }
  }
  const newest = async () => ((await store.head()) ? history.newestVersion() : 0)

  async function checkedOf(
    id: string,
    version?: number,
  ): Promise<Checked & { readonly staged: readonly StagedDocument[] }> {
    const staged = await store.staged(id)
    return { ...checked(version ?? (await newest()), staged), staged }
  }

  // Readers of one version at a time, and those of the version before as they finish.
  const together = new LRUCache<string, Promise<ChosenDrafts>>({ max: 2 })

  async function choose(over: number, changesets: readonly Changeset[], olderCount: number): Promise<ChosenDrafts> {
    const drafts: OpenDraft[] = []
    for (const changeset of changesets.toReversed())
      drafts.push({ changeset, staged: await store.staged(changeset.id) })
    const quoted = sourcesQuotedIn(drafts.flatMap(({ staged }) => staged))
    const texts = await misquotes.textsOf(quoted)
    const documents = [...new Set(drafts.flatMap(({ staged }) => staged.map(({ document }) => document)))]
    const { included, leftOut } = await chooseDrafts(drafts, {
      published: documents.length === 0 ? new Map() : await store.publishedRevisions(documents, over),
      violationsOf: async (staged) => (await checked(over, staged).edited).violations,
      misquotesOf: misquotes.of,
    })
    const chosen = checked(over, editsOf(included))
    const drafted: DraftsTogether = {
      over,
      included: included.map(({ changeset }) => changeset),
      leftOut,
      olderCount,
      async snapshot() {
        const preview = await chosen.preview()
        if (preview.outcome === 'READY') return preview.snapshot
        throw new Error(`version ${over} cannot be read with drafts that break no rule: ${preview.outcome}`)
      },
    }
    return { drafted, quoted, texts }
  }

  return {
    contentOf: (snapshot) => contents.get(snapshot),
    async drafts(version) {
      const over = version ?? (await newest())
      const changesets = await store.changesets(OPEN_STATES, MAX_DRAFTS, null, over)
      const count = changesets.length < MAX_DRAFTS ? MAX_DRAFTS : await store.changesetCount(OPEN_STATES, over)
      const olderCount = count - MAX_DRAFTS
      const seen = changesets.map((changeset) => changesetAt(changeset, over))
      const name = JSON.stringify([over, olderCount, seen.map(({ id, revision, state }) => [id, revision, state])])
      for (;;) {
        const known = together.get(name)
        const { drafted, quoted, texts } = await shared(together, name, () => choose(over, seen, olderCount))
        // Texts change without a revision. Those that were just chosen read them as they are.
        if (!known || (await misquotes.textsOf(quoted)) === texts) return drafted
        if (together.peek(name) === known) together.delete(name)
      }
    },
    async of(id, version) {
      const changeset = await store.changeset(id)
      if (!changeset) return { outcome: 'NO_SUCH_CHANGESET' }
      const { publishedVersion } = changeset
      const isAhead = version !== undefined && isPublishedAfter(changeset, version)
      if (!isOpen(changeset) && !isAhead)
        return publishedVersion === null
          ? { outcome: 'DISCARDED' }
          : { outcome: 'PUBLISHED', version: publishedVersion }
      const { preview, staged, edited } = await checkedOf(id, version)
      const misquoted = await misquotes.of(staged)
      if (misquoted.length === 0) return preview()
      return { outcome: 'VIOLATIONS', violations: [...(await edited).violations, ...misquoted] }
    },
    async violationsOf(changeset, version) {
      if (!isOpen(changeset)) return []
      const { staged, edited } = await checkedOf(changeset.id, version)
      return staged.length === 0 ? [] : [...(await edited).violations, ...(await misquotes.of(staged))]
    },
  }
}

/** What a cache has under a name, or begins to make. A failure is not kept. */
function shared<Made>(cache: LRUCache<string, Promise<Made>>, name: string, make: () => Promise<Made>): Promise<Made> {
  const known = cache.get(name)
  if (known) return known
  const made = make()
  cache.set(name, made)
  made.catch(() => cache.peek(name) === made && cache.delete(name))
  return made
}
