/** What the command line's exit codes mean. */
export const EXIT = Object.freeze({
  OK: 0,
  /** The command ran, and the answer is no: violations, or nothing found. */
  NEGATIVE: 1,
  /** The command could not run: wrong usage, wrong configuration, a file that is not there. */
  FAILED: 2,
})
