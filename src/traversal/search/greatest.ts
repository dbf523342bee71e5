/**
 * The positions of the greatest values above 0, at most `first`: greatest first, then by position.
 * Linear in the values and in the greatest of them, because it counts instead of sorting all.
 */
export function greatest(values: Uint32Array, first: number): number[] {
  let most = 0
  for (let position = 0; position < values.length; position++) most = Math.max(most, values[position]!)
  const counts = new Uint32Array(most + 1)
  for (let position = 0; position < values.length; position++) counts[values[position]!]!++
  /** The least value that is wanted, and how many of it are. */
  let least = most
  let left = first
  for (; least > 1 && counts[least]! < left; least--) left -= counts[least]!
  const found: number[] = []
  for (let position = 0; position < values.length; position++) {
    const value = values[position]!
    if (value > least) found.push(position)
    else if (value === least && value > 0 && left > 0) {
      found.push(position)
      left--
    }
  }
  return found.sort((a, b) => values[b]! - values[a]! || a - b)
}
