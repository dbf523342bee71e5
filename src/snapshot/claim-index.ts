import { runSync } from '../algorithms/run-sync.ts'
/**
 * The claims of each concept at one of their ends, in compressed sparse rows, each in order of key.
 */
export interface ClaimIndex {
  readonly offsets: Uint32Array
  readonly positions: Uint32Array
}

/** `ends` are the concepts of claims in order of key, by number below `size`. Linear. */
export const claimIndex = (size: number, ends: Uint32Array): ClaimIndex => runSync(indexingEnds(size, ends))

/** The same with pauses. */
export const indexingEnds = (size: number, ends: Uint32Array): Generator<void, ClaimIndex, void> =>
  ordering(size, ends, positionsOf(ends.length))

/** A stable counting sort of positions by a number below `size`. */
export const inOrderOf = (size: number, numbers: Uint32Array, given: Uint32Array): ClaimIndex =>
  runSync(ordering(size, numbers, given))

/** How many positions are looked at between two pauses: some milliseconds. */
const POSITIONS_PER_SLICE = 1 << 18

/** The slices of a length. A loop over a slice is as fast as one without pauses. */
export const slices = (length: number): readonly (readonly [from: number, to: number])[] =>
  Array.from({ length: Math.ceil(length / POSITIONS_PER_SLICE) }, (_, slice) => [
    slice * POSITIONS_PER_SLICE,
    Math.min(length, (slice + 1) * POSITIONS_PER_SLICE),
  ])

/** The same with pauses. */
export function* ordering(size: number, numbers: Uint32Array, given: Uint32Array): Generator<void, ClaimIndex, void> {
  // Code over millions of rows uses loops, because callbacks of typed arrays are many times slower.
  const offsets = new Uint32Array(size + 1)
  for (const [from, to] of slices(given.length)) {
    yield
    for (let index = from; index < to; index++) offsets[numbers[given[index]!]! + 1]!++
  }
  for (let number = 0; number < size; number++) offsets[number + 1]! += offsets[number]!
  const next = offsets.slice(0, size)
  const positions = new Uint32Array(given.length)
  for (const [from, to] of slices(given.length)) {
    yield
    for (let index = from; index < to; index++) {
      const position = given[index]!
      positions[next[numbers[position]!]!++] = position
    }
  }
  return { offsets, positions }
}

/** 0, 1, 2 and so on. */
function positionsOf(count: number): Uint32Array {
  const positions = new Uint32Array(count)
  for (let position = 0; position < count; position++) positions[position] = position
  return positions
}
