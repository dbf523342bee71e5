/**
 * Stepwise work that runs once. Concurrent callers share each step, and the progress remains when a
 * caller leaves. The result is made once.
 */
export function sharedWork<Result>(start: () => Generator<void, Result, void>): () => Generator<void, Result, void> {
  let work: Generator<void, Result, void> | undefined
  let ended: { readonly result: Result } | undefined
  return function* () {
    while (ended === undefined) {
      work ??= start()
      const turn = work.next()
      if (turn.done) ended = { result: turn.value }
      else yield
    }
    work = undefined
    return ended.result
  }
}
