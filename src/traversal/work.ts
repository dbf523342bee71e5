import { setImmediate } from 'node:timers/promises'

/**
 * A search that lets others have their turn: it yields now and then (when `Budget.isDue` says so), and returns its result.
 * Written as a generator, so that the same search runs at once on the command line and in slices on a server.
 */
export type Work<Result> = Generator<void, Result, void>

/** Runs a search to its end in one piece. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

/** The turn that was given last: searches have theirs one after another. */
let lastTurn: Promise<unknown> = Promise.resolve()

/**
 * Runs a search in slices. Between any two slices, of this search or others, everything else that waits has its turn, and
 * searches that run at a time take turns. Fails with the reason of `signal`, and closes the search, when nobody wants its
 * answer anymore.
 */
export async function inSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    lastTurn = lastTurn.then(() => setImmediate())
    await lastTurn
    if (signal?.aborted) {
      work.return(undefined as never)
      signal.throwIfAborted()
    }
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
