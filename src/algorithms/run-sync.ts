/** Runs work that pauses to its end without any pause. */
export function runSync<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
