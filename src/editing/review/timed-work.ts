import type { Work } from '../../traversal/search/work.ts'

/**
 * Work whose clock stands still while it waits for its turn, in milliseconds. So what others do
 * meanwhile does not count for its bounds of time.
 */
export function* timedWork<Result>(work: (now: () => number) => Work<Result>, now: () => number): Work<Result> {
  let spent = 0
  let began = now()
  const steps = work(() => spent + now() - began)
  for (;;) {
    began = now()
    const turn = steps.next()
    spent += now() - began
    // Between two turns the clock shows what was spent.
    began = now()
    if (turn.done) return turn.value
    yield
  }
}
