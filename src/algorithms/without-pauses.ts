/** Runs work that pauses to its end at once. */
export function withoutPauses<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}
