import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type CausalPath, causalPath } from '../paths/causal-path.ts'
import type { PathEngine } from '../paths/path-engine.ts'
import { DEFAULT_FILTER } from '../paths/path-question.ts'
import type { Work } from '../search/work.ts'

/** The path through these concepts in the default projection, which must admit every edge of it. */
export function* pathThrough({ view, graph }: PathEngine, keys: readonly Key[]): Work<CausalPath> {
  const numbers = keys.map((key) => view.adjacency.indexOf.get(key) ?? -1)
  return causalPath(view, yield* graph(DEFAULT_FILTER), numbers)
}
