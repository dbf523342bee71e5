/** How many rows with texts are read between two pauses: some milliseconds. */
const ROWS_PER_SLICE = 1 << 13

/** Runs of rows with texts, from the first to before the second. */
export function* slices(rows: number, most = ROWS_PER_SLICE): Generator<readonly [from: number, to: number], void> {
  for (let from = 0; from < rows; from += most) yield [from, Math.min(rows, from + most)]
}
