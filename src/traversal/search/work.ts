/**
 * A search that lets others have their turn: it yields now and then (when `Budget.shouldYield` says so), and returns its
 * result. As a generator, the same search runs in one piece on the command line and in slices on a server.
 */
export type Work<Result> = Generator<void, Result, void>

/** Runs a search to its end in one piece. */
export function runSync<Result>(work: Work<Result>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
