import { nextTick } from 'node:process'
import { setImmediate } from 'node:timers'
import { SLICE_MILLISECONDS } from './budget.ts'
import type { Work } from './work.ts'

/** Divides the time of one thread between searches and other tasks. A serving process has one. */
export interface Scheduler {
  /**
   * Waits for a turn. Turns come in the order in which they were asked for. Short ones follow one
   * another until a slice is over; then other tasks of the process have theirs.
   */
  nextTurn(): Promise<void>
  /**
   * The start of the current slice of synchronous work, in milliseconds of `now`. No other task of
   * the process has had a turn since.
   */
  startOfPiece(now: () => number): number
  /**
   * Runs a search in slices. Other tasks run between any two slices, and concurrent searches take
   * turns. When `signal` aborts, it closes the search and fails with the reason.
   */
  run<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result>
}

export interface SchedulerOptions {
  /** The length of a slice, in milliseconds. Left out: 8. */
  readonly sliceMilliseconds?: number
  /** Milliseconds on a monotonic clock. */
  now?(): number
}

export function createScheduler({
  sliceMilliseconds = SLICE_MILLISECONDS,
  now = () => performance.now(),
}: SchedulerOptions = {}): Scheduler {
  const waiting: (() => void)[] = []
  let isGiving = false
  /** Null before the first check of the clock in a slice. */
  let pieceBegan: number | null = null
  const endPiece = () => {
    pieceBegan = null
  }
  // New requests are read between two slices. Were each of these to hold one turn only, tasks that
  // wait would fall behind requests that came later.
  const giveTurns = async () => {
    endPiece()
    const end = now() + sliceMilliseconds
    do {
      waiting.shift()?.()
      await untilOthersWait()
    } while (waiting.length > 0 && now() < end)
    isGiving = waiting.length > 0
    if (isGiving) setImmediate(giveTurns)
  }
  const nextTurn = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve)
      if (isGiving) return
      isGiving = true
      setImmediate(giveTurns)
    })
  return {
    nextTurn,
    startOfPiece(now) {
      if (pieceBegan === null) {
        pieceBegan = now()
        setImmediate(endPiece)
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

/** Resolves once what was resumed has run as far as it can without the event loop. */
const untilOthersWait = () => new Promise<void>((resolve) => nextTick(resolve))
