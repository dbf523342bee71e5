import type { Metered } from '../../algorithms/metered.ts'
import type { Budget } from './budget.ts'
import type { Work } from './work.ts'

/** Runs a linear algorithm within the time of a budget. Null when the budget ended. */
export const scanned = <Result>(algorithm: Metered<Result>, budget: Budget): Work<Result | null> =>
  within(algorithm, budget, budget.scan)

/** Runs an algorithm whose edges count as expansions. Null when the budget ended. */
export const charged = <Result>(algorithm: Metered<Result>, budget: Budget): Work<Result | null> =>
  within(algorithm, budget, budget.charge)

function* within<Result>(
  algorithm: Metered<Result>,
  budget: Budget,
  takeNote: (looked: number) => boolean,
): Work<Result | null> {
  for (;;) {
    const turn = algorithm.next()
    if (turn.done) return turn.value
    if (!takeNote(turn.value)) return null
    if (budget.shouldYield()) yield
  }
}
