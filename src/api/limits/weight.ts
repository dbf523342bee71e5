/** The size of an answer. */
export interface Weight {
  /** Fields and items of lists. */
  readonly values: number
  /** UTF-8 bytes of JSON. */
  readonly bytes: number
}
