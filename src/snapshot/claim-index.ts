/**
 * The claims of each concept at one of their ends, in compressed sparse rows, each in order of key.
 */
export interface ClaimIndex {
  readonly offsets: Uint32Array
  readonly positions: Uint32Array
}

/** `ends` are the concepts of claims in order of key, by number below `size`. Linear. */
export const claimIndex = (size: number, ends: Uint32Array): ClaimIndex =>
  inOrderOf(size, ends, positionsOf(ends.length))

/** A stable counting sort of positions by a number below `size`. */
export function inOrderOf(size: number, numbers: Uint32Array, given: Uint32Array): ClaimIndex {
  // Code over millions of rows uses loops, because callbacks of typed arrays are many times slower.
  const offsets = new Uint32Array(size + 1)
  for (let index = 0; index < given.length; index++) offsets[numbers[given[index]!]! + 1]!++
  for (let number = 0; number < size; number++) offsets[number + 1]! += offsets[number]!
  const next = offsets.slice(0, size)
  const positions = new Uint32Array(given.length)
  for (let index = 0; index < given.length; index++) {
    const position = given[index]!
    positions[next[numbers[position]!]!++] = position
  }
  return { offsets, positions }
}

/** 0, 1, 2 and so on. */
function positionsOf(count: number): Uint32Array {
  const positions = new Uint32Array(count)
  for (let position = 0; position < count; position++) positions[position] = position
  return positions
}
