import type { CompressedRows } from './compressed-rows.ts'
import type { Metered } from './metered.ts'
import { removeSources } from './remove-sources.ts'

/**
 * Whether the edges form no cycle; only those between the nodes marked in `among`, where it is
 * given.
 */
export function* isAcyclic(rows: CompressedRows, among?: Uint8Array): Metered<boolean> {
  const isLeft = among?.slice() ?? new Uint8Array(rows.offsets.length - 1).fill(1)
  yield* removeSources(rows, isLeft)
  return !isLeft.includes(1)
}
