import { pathsOf, walk } from './engine.ts'
import type { BenchGraph } from './graphs/bench-graph.ts'
import { joinedPairs } from './graphs/joined-pairs.ts'

/** How many questions a process has answered when it counts as warm. */
export const WARM_UP = 200

/**
 * Asks for paths between pairs that nobody measures, so that the code is compiled as it is in a
 * process that has served for a while.
 */
export function warmUp(graph: BenchGraph, maxLength: number): void {
  for (const [start, end] of joinedPairs(walk(graph), maxLength, WARM_UP, 97))
    pathsOf(graph, start, end, maxLength, 1_000)
}
