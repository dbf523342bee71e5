import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/**
 * 1 for the seeds and for every node that edges lead to from them, without passing others than
 * `mayPass` says. Linear in these.
 */
export function* closure(
  { offsets, targets }: CompressedRows,
  seeds: Iterable<number>,
  mayPass: (node: number) => boolean = () => true,
): Metered<Uint8Array> {
  const isReached = new Uint8Array(offsets.length - 1)
  const reached: number[] = []
  const reach = (node: number) => {
    if (isReached[node] === 1) return
    isReached[node] = 1
    reached.push(node)
  }
  for (const seed of seeds) reach(seed)
  let looked = 0
  for (let head = 0; head < reached.length; head++) {
    const node = reached[head]!
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (mayPass(targets[edge]!)) reach(targets[edge]!)
    looked += 1 + offsets[node + 1]! - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  return isReached
}
