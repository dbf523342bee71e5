import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { ServedSnapshots } from '../served-snapshots.ts'
import type { ProseIndex } from './prose-index.ts'

/**
 * Makes the indexes of each newer version in slices as soon as it is published, where the version
 * before was searched: so the first search after a publish waits less. Ends when the function that
 * it answers with is called.
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
    // Nobody needs the version that was being prepared anymore; what is shared with searches of it
    // goes on with them.
    preparing.abort()
    preparing = new AbortController()
    // Whatever fails here fails in the search too, which tells it.
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
