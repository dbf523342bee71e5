import { setImmediate as afterOthers } from 'node:timers'
import { setImmediate } from 'node:timers/promises'
import type { Work } from './work.ts'

/** Divides the time of one thread between searches and everything else that waits. A process that serves has one. */
export interface Scheduler {
  /**
   * Waits for the next turn. Turns come one after another, and everything else that waits in the process runs between any
   * two of them.
   */
  nextTurn(): Promise<unknown>
  /**
   * When the current piece of synchronous work began, in milliseconds of `now`, as far as anybody has looked: nothing else
   * in the process had a turn since.
   */
  startOfPiece(now: () => number): number
  /** The next look at the clock begins a new piece. */
  endPiece(): void
  /**
   * Runs a search in slices. Between any two slices, of this search or others, everything else that waits has its turn, and
   * searches that run at the same time take turns. When `signal` aborts, it closes the search and fails with the reason.
   */
  run<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result>
}

export function createScheduler(): Scheduler {
  let lastTurn: Promise<unknown> = Promise.resolve()
  /** Null before the first look at the clock in a piece. */
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
