/**
 * A cooperative search: a generator that yields when `Budget.shouldYield` says so, and returns its
 * result. The command line runs it synchronously, a server in slices.
 */
export type Work<Result> = Generator<void, Result, void>

/** Runs a search to its end without yielding. */
export function runSync<Result>(work: Work<Result>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
