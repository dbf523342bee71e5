import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { ServedSnapshots } from '../served-snapshots.ts'
import type { ProseIndex } from './prose-index.ts'

/**
 * Makes the indexes of each newer version in slices when it is published, if the version before was
 * searched. The first search after a publish then waits less. Ends when the returned function is
 * called.
 */
export function keepSearchReady(
  history: Pick<GraphHistory, 'current' | 'onNewer'>,
  snapshots: ServedSnapshots,
): () => void {
  let newest = history.current()
  let preparing = new AbortController()
  const stopListening = history.onNewer(() => {
    const before = newest
    newest = history.current()
    if (!snapshots.of(before).isProseSearched()) return
    // The version in preparation is no longer needed. Searches that share its work continue it.
    preparing.abort()
    preparing = new AbortController()
    // A failure here recurs in the search, which reports it.
    snapshots.scheduler.run(prepared(newest, snapshots.of(newest).prose()), preparing.signal).catch(() => undefined)
  })
  return () => {
    stopListening()
    preparing.abort()
  }
}

function* prepared({ labels }: Snapshot, prose: ProseIndex): Work<void> {
  yield* labels.prepare()
  yield* prose.prepare()
}
