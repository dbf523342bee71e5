/** The most rows that a part of a table has on average. */
const ROWS_PER_PART = 50_000

/** In how many parts so many rows are kept: a power of two, so that it hardly ever changes. */
export function partCount(rows: number): number {
  let parts = 1
  while (rows > parts * ROWS_PER_PART) parts *= 2
  return parts
}
