import { type CursorGraph, graphOfCursor, isCursorOf } from '../api/paging/cursor.ts'
import { cursorsOfSeveralVersions, foreignCursor, staleCursor } from '../errors/public-errors.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Perspective } from './perspective.ts'

/**
 * The snapshot that a request reads whose lists continue after these cursors: the one that they
 * were made of, so that a list stays as it was while others publish. Fails with STALE_CURSOR when
 * they are of several versions, of a version that is not in the log, or not of the version that the
 * request chose by its header.
 */
export async function snapshotOfCursors(
  cursors: Iterable<string>,
  { snapshot, isNewest }: Pick<Perspective, 'snapshot' | 'isNewest'>,
  history: Pick<GraphHistory, 'at'>,
): Promise<Snapshot> {
  const graphs = new Map<string, CursorGraph>()
  for (const cursor of cursors) {
    const graph = graphOfCursor(cursor)
    if (graph) graphs.set(`${graph.version} ${graph.digest}`, graph)
  }
  const [graph, ...others] = graphs.values()
  if (!graph) return snapshot
  if (others.length > 0) throw cursorsOfSeveralVersions([graph, ...others].map(({ version }) => version))
  if (isCursorOf(graph, snapshot)) return snapshot
  if (!isNewest) throw staleCursor(graph.version, snapshot.version)
  const found = await history.at(graph.version)
  if (found && isCursorOf(graph, found)) return found
  throw foreignCursor(graph.version)
}
