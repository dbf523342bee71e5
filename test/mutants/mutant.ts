/** One small fault, and the tests that must notice it. */
export interface Mutant {
  /** The file or folder that holds the text, exactly once. */
  readonly beneath: string
  readonly text: string
  readonly replacement: string
  /** The fault, as a sentence about what the code then does. */
  readonly breaks: string
  /** Test files, run together. */
  readonly tests: readonly string[]
}

/**
 * Mutants of one place that the same tests must kill: what they break, the text, and its
 * replacement.
 */
export const mutantsOf = (
  beneath: string,
  tests: readonly string[],
  ...faults: readonly (readonly [breaks: string, text: string, replacement: string])[]
): readonly Mutant[] => faults.map(([breaks, text, replacement]) => ({ beneath, text, replacement, breaks, tests }))
