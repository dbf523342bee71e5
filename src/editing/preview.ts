import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Violation } from '../content/violation.ts'
import { datesAfter } from '../projection/dates-of-documents.ts'
import { overlay } from '../projection/overlay.ts'
import { project } from '../projection/project.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { isPublishedAfter } from './changeset-at.ts'

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
}

/** How many graphs are kept ready. */
const KEPT = 4

/** `now` gives the moment (ISO 8601, UTC) that a preview bears as its own. */
export function createPreviews(store: ContentStore, now: () => string): Previews {
  // The least recently asked for comes first, so it is the one to go.
  const kept = new Map<string, Promise<Preview>>()

  return {
    async of(id, version) {
      const changeset = await store.changeset(id)
      if (!changeset) return { outcome: 'NO_SUCH_CHANGESET' }
      if (changeset.state === 'DISCARDED') return { outcome: 'DISCARDED' }
      const isAhead = version !== undefined && isPublishedAfter(changeset, version)
      if (changeset.state === 'PUBLISHED' && !isAhead)
        return { outcome: 'PUBLISHED', version: changeset.publishedVersion ?? 0 }
      const staged = await store.staged(id)
      const over = version ?? (await store.head())?.version ?? 0
      const name = JSON.stringify([id, over, staged.map(({ document, revision }) => [document, revision])])
      const known = kept.get(name) ?? build(over)
      kept.delete(name)
      kept.set(name, known)
      known.catch(() => kept.get(name) === known && kept.delete(name))
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
      return known

      async function build(beneath: number): Promise<Preview> {
        const published = beneath === 0 ? [] : await store.documentsAt(beneath)
        const at = now()
        const { content, violations } = overlay(
          published.map(({ document }) => document),
          staged,
          at,
        )
        if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
        const dates = datesAfter(await store.documentDates(beneath), staged, beneath + 1, at)
        return { outcome: 'READY', snapshot: buildSnapshot(project(content), beneath + 1, at, dates), over: beneath }
      }
    },
  }
}
