/** Work that runs once, in steps. */
export interface SharedWork<Result> {
  /** Continues the work, which concurrent callers share, to its result. */
  (): Generator<void, Result, void>
  /** The result, or undefined where the work has not ended. */
  made(): Result | undefined
}

/**
 * Stepwise work that runs once. Concurrent callers share each step, and the progress remains when a
 * caller leaves. The result is made once.
 */
export function sharedWork<Result>(start: () => Generator<void, Result, void>): SharedWork<Result> {
  let work: Generator<void, Result, void> | undefined
  let ended: { readonly result: Result } | undefined
  const run = function* () {
    while (ended === undefined) {
      work ??= start()
      const turn = work.next()
      if (turn.done) ended = { result: turn.value }
      else yield
    }
    work = undefined
    return ended.result
  }
  return Object.assign(run, { made: () => ended?.result })
}

/** Work whose result is there already. */
export const endedWork = <Result>(result: Result): SharedWork<Result> =>
  Object.assign(
    // biome-ignore lint/correctness/useYield: there is nothing to wait for.
    function* () {
      return result
    },
    { made: () => result },
  )
