import type { ServedSnapshots } from '../api/served-snapshots.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { DEFAULT_FILTER } from '../traversal/paths/path-question.ts'

/**
 * Compiles what nearly every question needs of each newer version, in slices, so that few questions
 * wait for it. Ends when the returned function is called.
 */
export function keepGraphReady(
  history: Pick<GraphHistory, 'current' | 'onNewer'>,
  snapshots: ServedSnapshots,
): () => void {
  let preparing = new AbortController()
  const stopListening = history.onNewer(() => {
    // Nobody asks for the version in preparation any more.
    preparing.abort()
    preparing = new AbortController()
    const { engine } = snapshots.of(history.current())
    // A failure here recurs in the question, which reports it.
    snapshots.scheduler.run(engine.graph(DEFAULT_FILTER), preparing.signal).catch(() => undefined)
  })
  return () => {
    stopListening()
    preparing.abort()
  }
}
