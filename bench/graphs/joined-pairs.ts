import type { EdgeList, FilteredGraph } from '../../src/traversal/graph/filtered-graph.ts'
import { randomOf } from './random.ts'

export type Pair = readonly [start: number, end: number]

/**
 * Different random pairs of concepts; a path of at most `maxLength` steps joins the first of each
 * to the second.
 */
export function joinedPairs(walk: FilteredGraph, maxLength: number, count: number, seed: number): Pair[] {
  const random = randomOf(seed)
  const pairs: Pair[] = []
  while (pairs.length < count) {
    const start = Math.floor(random() * walk.size)
    const end = Math.floor(random() * walk.size)
    if (start === end || pairs.some(([one, other]) => one === start && other === end)) continue
    const half = Math.floor(maxLength / 2)
    const forward = near(walk.out, start, maxLength - half)
    const backward = near(walk.in, end, half)
    if (!forward.isDisjointFrom(backward)) pairs.push([start, end])
  }
  return pairs
}

/** The concepts with the most steps to and from them, joined to one another. */
export function hubPairs({ size, out, in: into }: FilteredGraph, count: number): Pair[] {
  const degree = (node: number) =>
    out.offsets[node + 1]! - out.offsets[node]! + into.offsets[node + 1]! - into.offsets[node]!
  const hubs = Array.from({ length: size }, (_, node) => node)
    .sort((a, b) => degree(b) - degree(a) || a - b)
    .slice(0, 1 + Math.ceil(Math.sqrt(count)))
  return hubs
    .flatMap((start) => hubs.filter((end) => end !== start).map((end) => [start, end] as const))
    .slice(0, count)
}

function near({ offsets, targets: ends }: EdgeList, from: number, steps: number): Set<number> {
  const seen = new Set([from])
  let layer = [from]
  for (let count = 0; count < steps; count++) {
    const next: number[] = []
    for (const node of layer) {
      for (const end of ends.subarray(offsets[node], offsets[node + 1])) {
        if (seen.has(end)) continue
        seen.add(end)
        next.push(end)
      }
    }
    layer = next
  }
  return seen
}
