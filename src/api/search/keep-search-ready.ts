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
  let isPreparing = false
  const end = new AbortController()
  const prepare = async () => {
    if (isPreparing) return
    isPreparing = true
    // The next version is made from the one in preparation, so that is not left half made. Versions
    // between both are left out.
    for (let done: Snapshot | undefined; done !== newest && !end.signal.aborted; ) {
      done = newest
      // A failure here recurs in the search, which reports it.
      await snapshots.scheduler.run(prepared(done, snapshots.of(done).prose()), end.signal).catch(() => undefined)
    }
    isPreparing = false
  }
  const stopListening = history.onNewer(() => {
    const before = newest
    newest = history.current()
    if (isPreparing || snapshots.of(before).isProseSearched()) prepare()
  })
  return () => {
    stopListening()
    end.abort()
  }
}

function* prepared({ labels }: Snapshot, prose: ProseIndex): Work<void> {
  yield* labels.prepare()
  yield* prose.prepare()
}
