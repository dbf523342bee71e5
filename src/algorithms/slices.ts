/** Rows whose texts are read between two pauses: some milliseconds. */
export const TEXTS_PER_SLICE = 1 << 13
/** Numbers that are read between two pauses: some milliseconds, also where memory is read all over. */
export const NUMBERS_PER_SLICE = 1 << 18

/** The slices of a length. A loop over a slice is as fast as one without pauses. */
export function* slices(length: number, most: number): Generator<readonly [from: number, to: number], void> {
  for (let from = 0; from < length; from += most) yield [from, Math.min(length, from + most)]
}
