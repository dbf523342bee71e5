import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/**
 * Removes every node that no other node leads to, again and again, by clearing its mark in `isLeft`
 * (Kahn 1962). What is left is on a cycle, or is reachable from one. Linear in nodes and edges.
 */
export function* removeSources({ offsets, targets }: CompressedRows, isLeft: Uint8Array): Metered<void> {
  const size = offsets.length - 1
  const incoming = new Uint32Array(size)
  let looked = 0
  for (let node = 0; node < size; node++) {
    if (isLeft[node] === 1)
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) incoming[targets[edge]!]!++
    looked += 1 + offsets[node + 1]! - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  const sources: number[] = []
  for (let node = 0; node < size; node++) if (isLeft[node] === 1 && incoming[node] === 0) sources.push(node)
  for (let head = 0; head < sources.length; head++) {
    const node = sources[head]!
    isLeft[node] = 0
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (--incoming[next]! === 0 && isLeft[next] === 1) sources.push(next)
    }
    looked += 1 + offsets[node + 1]! - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
}
