import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { createChangesetReviews } from '../../src/editing/review/changeset-reviews.ts'
import type { GraphHistory } from '../../src/publishing/graph-history.ts'
import { createPreviews } from '../../src/publishing/preview.ts'

/** What a context reads of changesets, without bounds of time. */
export function editorsReads(store: ContentStore, history: GraphHistory, maxExpansions = 200_000) {
  const previews = createPreviews(store, history, () => '2026-11-23T09:00:00.000Z')
  const snapshots = createServedSnapshots()
  const reviews = createChangesetReviews({
    store,
    history,
    previews,
    engineOf: (snapshot) => snapshots.of(snapshot).engine,
    limits: { maxExpansions, maxMilliseconds: Infinity },
    now: () => performance.now(),
  })
  return { previews, reviews }
}
