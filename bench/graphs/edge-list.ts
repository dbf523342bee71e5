/**
 * A graph as plain columns: edge `i` goes from `from[i]` to `to[i]`, and no two edges have the same
 * ends.
 */
export interface EdgeList {
  /** How many concepts there are; they are numbered from 0. */
  readonly size: number
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Position in `CERTAINTIES`. */
  readonly certainty: Uint8Array
}

/** .05, .10, ... .95 */
export const CERTAINTIES: readonly number[] = Array.from({ length: 19 }, (_, code) => ((code + 1) * 5) / 100)
