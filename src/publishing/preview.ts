import { LRUCache } from 'lru-cache'
import type { Changeset, StagedDocument } from '../content/lifecycle/changeset.ts'
import { isPublishedAfter } from '../content/lifecycle/changeset-at.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Violation } from '../content/violation.ts'
import { datesAfter } from '../projection/dates-of-documents.ts'
import { type Overlay, overlay } from '../projection/overlay.ts'
import { project } from '../projection/project.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'

/** The graph as it would be with a changeset published, or why there is none. */
export type Preview =
  | {
      readonly outcome: 'READY'
      /** One more than the newest version, with a digest of its own. */
      readonly snapshot: Snapshot
      /** The version that the edits were laid over. */
      readonly over: number
    }
  | { readonly outcome: 'VIOLATIONS'; readonly violations: readonly Violation[] }
  | { readonly outcome: 'PUBLISHED'; readonly version: number }
  | { readonly outcome: 'DISCARDED' }
  | { readonly outcome: 'NO_SUCH_CHANGESET' }

/** Changesets as graphs. */
export interface Previews {
  /**
   * A version (left out: the newest) with what is staged in the changeset laid over it, whatever has moved beneath. Nothing is written. A graph is built once
   * for what is staged and published now, however many ask for it, and at most four are kept.
   */
  of(changeset: string, version?: number): Promise<Preview>
  /**
   * Everything in the content of a changeset that keeps it from being published over a version (left out: the newest); nothing for one
   * that is closed. The content is checked once for what is staged and that version, however often this is asked, and for a preview too.
   */
  violationsOf(changeset: Changeset, version?: number): Promise<readonly Violation[]>
}

/** How many graphs are kept ready. */
const KEPT = 4

/** What is staged, laid over one version and checked; the graph of it is built when it is asked for. */
interface Checked {
  readonly overlay: Promise<Overlay>
  preview(): Promise<Preview>
}

/** `now` gives the moment (ISO 8601, UTC) that a preview bears as its own. */
export function createPreviews(store: ContentStore, now: () => string): Previews {
  // The least recently used comes first, so it is the one to be removed.
  const kept = new LRUCache<string, Checked>({ max: KEPT })

  async function checkedOf(id: string, version?: number): Promise<Checked & { readonly isEmpty: boolean }> {
    const staged = await store.staged(id)
    const over = version ?? (await store.head())?.version ?? 0
    const name = JSON.stringify([id, over, staged.map(({ document, revision }) => [document, revision])])
    const checked = kept.get(name) ?? check(store, over, staged, now())
    kept.set(name, checked)
    checked.overlay.catch(() => kept.get(name) === checked && kept.delete(name))
    return { ...checked, isEmpty: staged.length === 0 }
  }

  return {
    async of(id, version) {
      const changeset = await store.changeset(id)
      if (!changeset) return { outcome: 'NO_SUCH_CHANGESET' }
      if (changeset.state === 'DISCARDED') return { outcome: 'DISCARDED' }
      const isAhead = version !== undefined && isPublishedAfter(changeset, version)
      if (changeset.state === 'PUBLISHED' && !isAhead)
        return { outcome: 'PUBLISHED', version: changeset.publishedVersion ?? 0 }
      return (await checkedOf(id, version)).preview()
    },
    async violationsOf({ id, state }, version) {
      if (state === 'PUBLISHED' || state === 'DISCARDED') return []
      const { isEmpty, overlay: laid } = await checkedOf(id, version)
      return isEmpty ? [] : (await laid).violations
    },
  }
}

function check(store: ContentStore, over: number, staged: readonly StagedDocument[], at: string): Checked {
  const documents = over === 0 ? Promise.resolve([]) : store.documentsAt(over)
  const laid = documents.then((published) =>
    overlay(
      published.map(({ document }) => document),
      staged,
      at,
      store.prose,
    ),
  )
  let built: Promise<Preview> | undefined
  const build = async (): Promise<Preview> => {
    const { content, violations } = await laid
    if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
    const dates = datesAfter(await store.documentDates(over), staged, over + 1, at)
    return { outcome: 'READY', snapshot: buildSnapshot(project(content, store.prose), over + 1, at, dates), over }
  }
  return {
    overlay: laid,
    preview() {
      built ??= build()
      return built
    },
  }
}
