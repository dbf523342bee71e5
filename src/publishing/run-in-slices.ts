import { setImmediate } from 'node:timers/promises'

const SLICE = 8

/** Runs stepwise work in slices of some 8 ms; all else in the process has its turn between two. */
export async function runInSlices<Result>(
  work: Generator<void, Result, void>,
  now: () => number = () => performance.now(),
): Promise<Result> {
  for (;;) {
    await setImmediate()
    const end = now() + SLICE
    do {
      const turn = work.next()
      if (turn.done) return turn.value
    } while (now() < end)
  }
}
