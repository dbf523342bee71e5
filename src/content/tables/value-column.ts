/**
 * Whole numbers from 0, one per row, in decimal and joined by spaces; one number alone stands for
 * all rows. A string is a tenth of a list of numbers to keep and to hash, and still says in a file
 * what it says.
 */
export type NumberColumn = string

/** A column in which values come again: each value once, and by row its position among them. */
export interface ValueColumn<Value> {
  readonly values: readonly Value[]
  readonly at: NumberColumn
}
