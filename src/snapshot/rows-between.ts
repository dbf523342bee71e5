import { upperBound } from '../algorithms/upper-bound.ts'
import type { Adjacency } from './adjacency.ts'

/**
 * The ascending rows of an adjacency between two concepts. A binary search finds the first, so a
 * hub costs little.
 */
export function rowsBetween(
  { offsets, targets }: Pick<Adjacency, 'offsets' | 'targets'>,
  from: number,
  to: number,
): number[] {
  const [start, end] = [offsets[from]!, offsets[from + 1]!]
  const rows: number[] = []
  let row = start + upperBound(end - start, (at) => targets[start + at]! < to)
  for (; row < end && targets[row] === to; row++) rows.push(row)
  return rows
}
