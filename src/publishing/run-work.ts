import { setImmediate as othersHadATurn } from 'node:timers/promises'

/** Runs work that pauses; other tasks of the process have their turn between two slices of it. */
export type RunWork = <Result>(work: Generator<void, Result, void>) => Promise<Result>

/** In milliseconds. */
const SLICE = 8

/** For a process that has no scheduler. */
export const runInSlices: RunWork = async (work) => {
  for (;;) {
    await othersHadATurn()
    const end = performance.now() + SLICE
    do {
      const turn = work.next()
      if (turn.done) return turn.value
    } while (performance.now() < end)
  }
}
