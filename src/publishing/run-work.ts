import { setImmediate as othersHadATurn } from 'node:timers/promises'

/** Runs work that pauses; other tasks of the process have their turn at each pause. */
export type RunWork = <Result>(work: Generator<void, Result, void>) => Promise<Result>

/** For a process that has no scheduler. */
export const runInSlices: RunWork = async (work) => {
  for (;;) {
    await othersHadATurn()
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
