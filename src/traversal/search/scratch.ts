/** Arrays with one number per concept, all 0 between uses. */
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
 * A pool of arrays for the searches of one graph. Allocating or clearing them costs more than a
 * small question, so a search returns them with its writes undone.
 */
export interface ScratchPool {
  take(): Scratch
  /**
   * `forward` and `backward` are the written lengths of `reached`. Only nodes reached forward have
   * numbers.
   */
  giveBack(scratch: Scratch, forward: number, backward: number): void
}

/** Memory in bytes per concept. */
export const SCRATCH_BYTES = 14

/** The most sets of arrays in the pool, for concurrent searches of the same graph. */
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
