/** One small fault, and the tests that must notice it. */
export interface Mutant {
  /** The file or folder that holds the text, exactly once. */
  readonly beneath: string
  readonly text: string
  readonly replacement: string
  /** What goes wrong for people, as a sentence. */
  readonly breaks: string
  /** Test files, run together. */
  readonly tests: readonly string[]
}
