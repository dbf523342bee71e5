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

/**
 * Arrays for the searches of one graph. Making and clearing them anew for each question costs more than a small question
 * does, so a search gives them back with its writes undone.
 */
export interface ScratchPool {
  take(): Scratch
  /** `forward` and `backward` tell how much of `reached` was written; numbers were given to what is reached forward alone. */
  giveBack(scratch: Scratch, forward: number, backward: number): void
}

/** How much memory it takes, in bytes per concept. */
export const SCRATCH_BYTES = 14

/** How many the pool keeps, for searches of the same graph that run at the same time. */
const MAX_POOLED = 2

export function createScratchPool(size: number): ScratchPool {
  const free: Scratch[] = []
  const bfsArrays = (): BfsArrays => ({ distance: new Uint8Array(size), reached: new Uint32Array(size) })
  return {
    take: () => free.pop() ?? { forward: bfsArrays(), backward: bfsArrays(), numberOf: new Uint32Array(size) },
    giveBack(scratch, forward, backward) {
      for (let index = 0; index < forward; index++) {
        scratch.forward.distance[scratch.forward.reached[index]!] = 0
        scratch.numberOf[scratch.forward.reached[index]!] = 0
      }
      for (let index = 0; index < backward; index++) scratch.backward.distance[scratch.backward.reached[index]!] = 0
      if (free.length < MAX_POOLED) free.push(scratch)
    },
  }
}
