import { LRUCache } from 'lru-cache'
import type { Changeset, StagedDocument } from '../content/lifecycle/changeset.ts'
import { isPublishedAfter } from '../content/lifecycle/changeset-at.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { isOpen } from '../content/lifecycle/workflow.ts'
import type { Violation } from '../content/violation.ts'
import { datesAfter } from '../projection/dates-of-documents.ts'
import { type Overlay, overlay } from '../projection/overlay.ts'
import { project } from '../projection/project.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { createMisquotes } from './misquotes.ts'

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

/** Changesets as graphs. */
export interface Previews {
  /**
   * A version (left out: the newest) with the staged edits of the changeset over it, stale bases
   * included. Nothing is written. One graph is built for these edits over this version, however
   * many requests want it, and at most four are cached.
   */
  of(changeset: string, version?: number): Promise<Preview>
  /**
   * Every violation that keeps a changeset from being published over a version (left out: the
   * newest); none for a closed one. The content is checked once for these edits and that version,
   * for previews too.
   */
  violationsOf(changeset: Changeset, version?: number): Promise<readonly Violation[]>
}

/** How many graphs are cached. */
const CACHED_PREVIEWS = 4

/** The staged edits over one version, checked. The graph is built when a preview asks for it. */
interface Checked {
  readonly overlay: Promise<Overlay>
  preview(): Promise<Preview>
}

/** `now` gives the moment (ISO 8601, UTC) at which a preview is published, as its graph says. */
export function createPreviews(store: ContentStore, now: () => string): Previews {
  // The least recently used comes first, so it is the one to be removed.
  const cache = new LRUCache<string, Checked>({ max: CACHED_PREVIEWS })
  const misquotes = createMisquotes(store)

  async function checkedOf(
    id: string,
    version?: number,
  ): Promise<Checked & { readonly staged: readonly StagedDocument[] }> {
    const staged = await store.staged(id)
    const over = version ?? (await store.head())?.version ?? 0
    const name = JSON.stringify([id, over, staged.map(({ document, revision }) => [document, revision])])
    const checked = cache.get(name) ?? check(store, over, staged, now())
    cache.set(name, checked)
    checked.overlay.catch(() => cache.get(name) === checked && cache.delete(name))
    return { ...checked, staged }
  }

  return {
    async of(id, version) {
      const changeset = await store.changeset(id)
      if (!changeset) return { outcome: 'NO_SUCH_CHANGESET' }
      const { publishedVersion } = changeset
      const isAhead = version !== undefined && isPublishedAfter(changeset, version)
      if (!isOpen(changeset) && !isAhead)
        return publishedVersion === null
          ? { outcome: 'DISCARDED' }
          : { outcome: 'PUBLISHED', version: publishedVersion }
      return (await checkedOf(id, version)).preview()
    },
    async violationsOf(changeset, version) {
      if (!isOpen(changeset)) return []
      const { staged, overlay: overlaid } = await checkedOf(changeset.id, version)
      return staged.length === 0 ? [] : [...(await overlaid).violations, ...(await misquotes.of(staged))]
    },
  }
}

function check(store: ContentStore, over: number, staged: readonly StagedDocument[], at: string): Checked {
  const documents = over === 0 ? Promise.resolve([]) : store.documentsAt(over)
  const overlaid = documents.then((published) =>
    overlay(
      published.map(({ document }) => document),
      staged,
      at,
      store.prose,
    ),
  )
  let built: Promise<Preview> | undefined
  const build = async (): Promise<Preview> => {
    const { content, violations } = await overlaid
    if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
    const dates = datesAfter(await store.documentDates(over), staged, over + 1, at)
    return { outcome: 'READY', snapshot: buildSnapshot(project(content, store.prose), over + 1, at, dates), over }
  }
  return {
    overlay: overlaid,
    preview() {
      built ??= build()
      return built
    },
  }
}
