import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { filteredGraph } from '../graph/filtered-graph.ts'
import { type CausalPath, causalPath } from '../paths/causal-path.ts'
import { DEFAULT_FILTER } from '../paths/path-question.ts'

/** The path through these concepts by the default projection, which must admit every step of it. */
export const pathThrough = (snapshot: Snapshot, keys: readonly Key[]): CausalPath =>
  causalPath(
    snapshot,
    filteredGraph(snapshot, DEFAULT_FILTER),
    keys.map((key) => snapshot.adjacency.indexOf.get(key) ?? -1),
  )
