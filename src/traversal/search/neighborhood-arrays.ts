/** Arrays with one number per concept, all 0 between uses. */
export interface NeighborhoodArrays {
  readonly forward: SideArrays
  readonly backward: SideArrays
  readonly numberOf: Uint32Array
  readonly isAvoided: Uint8Array
}

export interface SideArrays {
  /** The least cost and one more; 0 for unreached concepts. */
  readonly label: Uint16Array
  /** The least cost at which it was expanded, and one more; 0 for concepts that were not. */
  readonly expanded: Uint16Array
  /** The fewest edges by which it was reached at its least cost. */
  readonly depth: Uint16Array
}

/**
 * A pool of arrays for neighborhoods in one store. To allocate them costs more than most questions,
 * so a question returns them with its writes undone.
 */
export interface NeighborhoodPool {
  take(): NeighborhoodArrays
  giveBack(arrays: NeighborhoodArrays): void
}

/** Memory in bytes per concept. */
export const NEIGHBORHOOD_BYTES = 17

/** The most sets of arrays in the pool. */
const MAX_POOLED = 1

export function createNeighborhoodPool(size: number): NeighborhoodPool {
  const free: NeighborhoodArrays[] = []
  const side = (): SideArrays => ({
    label: new Uint16Array(size),
    expanded: new Uint16Array(size),
    depth: new Uint16Array(size),
  })
  return {
    take: () =>
      free.pop() ?? {
        forward: side(),
        backward: side(),
        numberOf: new Uint32Array(size),
        isAvoided: new Uint8Array(size),
      },
    giveBack(arrays) {
      if (free.length < MAX_POOLED) free.push(arrays)
    },
  }
}
