/** What earlier operations of the same request have taken of its limits. */
export interface Spent {
  /** Fields and items of lists. */
  values: number
  /** UTF-8 bytes of JSON. */
  bytes: number
  /** The time of operations that only read. */
  readMilliseconds: number
  /** The time of operations that change something. */
  writeMilliseconds: number
}

export const NOTHING_SPENT: Readonly<Spent> = Object.freeze({
  values: 0,
  bytes: 0,
  readMilliseconds: 0,
  writeMilliseconds: 0,
})
