/** The largest number that an INTEGER of either database holds. */
const MAX_ROW_NUMBER = 2 ** 31 - 1

/**
 * Whether some row could have this number. PostgreSQL fails on one that it cannot hold; no row has
 * it.
 */
export const isRowNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 0 && number <= MAX_ROW_NUMBER

/**
 * A bound of a range of rows, or of their number, that selects the same rows and that both
 * databases hold.
 */
export const rowBound = (bound: number): number => Math.max(0, Math.min(Math.floor(bound), MAX_ROW_NUMBER))
