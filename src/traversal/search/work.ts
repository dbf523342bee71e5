import { setImmediate as afterOthers } from 'node:timers'
import { setImmediate } from 'node:timers/promises'

/**
 * A search that lets others have their turn: it yields now and then (when `Budget.shouldYield` says so), and returns its result.
 * Written as a generator, so that the same search runs at once on the command line and in slices on a server.
 */
export type Work<Result> = Generator<void, Result, void>

/** Runs a search to its end in one piece. */
export function runSync<Result>(work: Work<Result>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

/** The turn that was given last: searches have theirs one after another. */
let lastTurn: Promise<unknown> = Promise.resolve()

/**
 * Waits for the next turn. Turns come one after another, and everything else that waits in the process runs between any
 * two of them.
 */
export function nextTurn(): Promise<unknown> {
  lastTurn = lastTurn.then(() => setImmediate())
  return lastTurn
}

/** When the current piece of work began; null before the first look at the clock in it. */
let pieceBegan: number | null = null

/**
 * When the current piece of synchronous work began, in milliseconds of `now`, as far as anybody has looked: nothing else in
 * the process had a turn since.
 */
export function startOfPiece(now: () => number): number {
  if (pieceBegan === null) {
    pieceBegan = now()
    afterOthers(endPiece)
  }
  return pieceBegan
}

/** The next look at the clock begins a new piece. */
export function endPiece(): void {
  pieceBegan = null
}

/**
 * Runs a search in slices. Between any two slices, of this search or others, everything else that waits has its turn, and
 * searches that run at a time take turns. Fails with the reason of `signal`, and closes the search, when nobody wants its
 * answer anymore.
 */
export async function runCooperatively<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    await nextTurn()
    if (signal?.aborted) {
      work.return(undefined as never)
      signal.throwIfAborted()
    }
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
