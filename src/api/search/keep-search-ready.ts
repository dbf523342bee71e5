import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { runCooperatively, type Work } from '../../traversal/search/work.ts'
import type { ProseIndex } from './prose-index.ts'
import { isProseSearched, proseOf } from './prose-of.ts'

/**
 * Makes the indexes of each newer version in slices as soon as it is published, where the version before was searched: so the first
 * search after a publish waits less. Ends when the function that it answers with is called.
 */
export function keepSearchReady(history: Pick<GraphHistory, 'current' | 'onNewer'>): () => void {
  let newest = history.current()
  let preparing = new AbortController()
  const stopListening = history.onNewer(() => {
    const before = newest
    newest = history.current()
    if (!isProseSearched(before)) return
    // Nobody needs the version that was being prepared anymore; what is shared with searches of it goes on with them.
    preparing.abort()
    preparing = new AbortController()
    // Whatever fails here fails in the search too, which tells it.
    runCooperatively(prepared(newest, proseOf(newest)), preparing.signal).catch(() => undefined)
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
