import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/**
 * The edges among some nodes, which `kept` lists in ascending order and which are renumbered in
 * that order. `numberOf` has each number plus one, and 0 for all others. Linear in the rows of
 * these nodes.
 */
export function* inducedRows(
  { offsets, targets }: CompressedRows,
  kept: Uint32Array,
  numberOf: Uint32Array,
): Metered<CompressedRows> {
  const rows = new Uint32Array(kept.length + 1)
  let most = 0
  for (const node of kept) most += offsets[node + 1]! - offsets[node]!
  const among = new Uint32Array(most)
  let filled = 0
  let looked = kept.length
  for (let index = 0; index < kept.length; index++) {
    const node = kept[index]!
    const end = offsets[node + 1]!
    for (let edge = offsets[node]!; edge < end; edge++) {
      const number = numberOf[targets[edge]!]!
      if (number !== 0) among[filled++] = number - 1
    }
    rows[index + 1] = filled
    looked += 1 + end - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  return { offsets: rows, targets: among.subarray(0, filled) }
}
