import type { CompressedRows } from './compressed-rows.ts'
import type { Metered } from './metered.ts'
import { removeSources } from './remove-sources.ts'
import { shortestPath } from './shortest-path.ts'

/**
 * The nodes of a cycle in order, from the least of them; null where there is none. No cycle through
 * that node is shorter. Linear in nodes and edges.
 */
export function* findCycle(out: CompressedRows, into: CompressedRows): Metered<number[] | null> {
  const isLeft = new Uint8Array(out.offsets.length - 1).fill(1)
  yield* removeSources(out, isLeft)
  // Every node that is left has a predecessor that is left, so the way back meets itself.
  const isPassed = new Uint8Array(isLeft.length)
  const back: number[] = []
  let node = isLeft.indexOf(1)
  if (node < 0) return null
  while (isPassed[node] === 0) {
    isPassed[node] = 1
    back.push(node)
    const predecessors = into.targets.subarray(into.offsets[node]!, into.offsets[node + 1]!)
    node = predecessors.find((predecessor) => isLeft[predecessor] === 1)!
  }
  const least = back.slice(back.indexOf(node)).reduce((least, passed) => Math.min(least, passed))
  const successors = [...out.targets.subarray(out.offsets[least]!, out.offsets[least + 1]!)]
  if (successors.includes(least)) return [least]
  const bounds = { mayPass: () => true, maxLength: isLeft.length }
  const way = yield* shortestPath(out, successors, (passed) => passed === least, bounds)
  return way && [least, ...way.slice(0, -1)]
}
