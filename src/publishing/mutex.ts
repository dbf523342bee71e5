/** Runs one piece of work at a time, in the order in which they come. */
export interface Mutex {
  /** Does some work once all work before it has ended, however it ended. */
  runExclusive<Result>(work: () => Promise<Result>): Promise<Result>
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve()
  return {
    runExclusive(work) {
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
