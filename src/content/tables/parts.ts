/** The most rows that a part of a table has on average. */
const ROWS_PER_PART = 50_000

/** The number of parts for a number of rows: a power of two, since it then rarely changes. */
export function partCount(rows: number): number {
  let parts = 1
  while (rows > parts * ROWS_PER_PART) parts *= 2
  return parts
}
