import type { FilteredGraph } from '../graph/filtered-graph.ts'

/** Arrays of as many numbers as a graph has concepts, all 0 between uses. */
export interface Scratch {
  readonly forward: BfsArrays
  readonly backward: BfsArrays
  readonly numberOf: Uint32Array
}

interface BfsArrays {
  readonly distance: Uint8Array
  readonly reached: Uint32Array
}

/** How much memory it takes, in bytes per concept. */
export const SCRATCH_BYTES = 14

const free = new WeakMap<Uint32Array, Scratch[]>()

/** How many are kept for the searches of one graph that go on at the same time. */
const MOST_KEPT = 2

/**
 * Arrays to search a graph with. Making and clearing them anew for each question costs more than a small question does, so they are given
 * back, with what was written taken back.
 */
export function takeScratch({ size, out }: FilteredGraph): Scratch {
  return (
    free.get(out.offsets)?.pop() ?? { forward: ballOf(size), backward: ballOf(size), numberOf: new Uint32Array(size) }
  )
}

const ballOf = (size: number): BfsArrays => ({ distance: new Uint8Array(size), reached: new Uint32Array(size) })

/** `forward` and `backward` tell how much of `reached` was written; numbers were given to what is reached forward alone. */
export function giveBackScratch({ out }: FilteredGraph, scratch: Scratch, forward: number, backward: number): void {
  for (let index = 0; index < forward; index++) {
    scratch.forward.distance[scratch.forward.reached[index]!] = 0
    scratch.numberOf[scratch.forward.reached[index]!] = 0
  }
  for (let index = 0; index < backward; index++) scratch.backward.distance[scratch.backward.reached[index]!] = 0
  const kept = free.get(out.offsets) ?? []
  if (kept.length < MOST_KEPT) kept.push(scratch)
  free.set(out.offsets, kept)
}
