import { setImmediate as afterOthers } from 'node:timers'
import { setImmediate } from 'node:timers/promises'
import type { Work } from './work.ts'

/** Divides the time of one thread between searches and other tasks. A serving process has one. */
export interface Scheduler {
  /**
   * Waits for the next turn. Turns come one after another, and waiting tasks of the process run
   * between any two of them.
   */
  nextTurn(): Promise<unknown>
  /**
   * The start of the current slice of synchronous work, in milliseconds of `now`. No other task of
   * the process has had a turn since.
   */
  startOfPiece(now: () => number): number
  /** The next check of the clock begins a new slice. */
  endPiece(): void
  /**
   * Runs a search in slices. Other tasks run between any two slices, and concurrent searches take
   * turns. When `signal` aborts, it closes the search and fails with the reason.
   */
  run<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result>
}

export function createScheduler(): Scheduler {
  let lastTurn: Promise<unknown> = Promise.resolve()
  /** Null before the first check of the clock in a slice. */
  let pieceBegan: number | null = null
  const nextTurn = () => {
    lastTurn = lastTurn.then(() => setImmediate())
    return lastTurn
  }
  const endPiece = () => {
    pieceBegan = null
  }
  return {
    nextTurn,
    endPiece,
    startOfPiece(now) {
      if (pieceBegan === null) {
        pieceBegan = now()
        afterOthers(endPiece)
      }
      return pieceBegan
    },
    async run(work, signal) {
      for (;;) {
        await nextTurn()
        if (signal?.aborted) {
          work.return(undefined as never)
          signal.throwIfAborted()
        }
        const turn = work.next()
        if (turn.done) return turn.value
      }
    },
  }
}
