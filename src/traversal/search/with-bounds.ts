import { type Budget, boundsOf, type SearchBound } from './budget.ts'
import type { Work } from './work.ts'

/** What was found, and which bounds ended the search for it; none where it came to its end. */
export interface Bounded<Result> {
  readonly found: Result
  readonly stoppedBy: readonly SearchBound[]
}

/** The same search, with the names of the bounds that its budgets came to. */
export function* withBounds<Result extends { readonly stopped: string | null }>(
  search: (newBudget: () => Budget) => Work<Result>,
  newBudget: () => Budget,
): Work<Bounded<Result>> {
  const budgets: Budget[] = []
  const found = yield* search(() => {
    const budget = newBudget()
    budgets.push(budget)
    return budget
  })
  return { found, stoppedBy: found.stopped === null ? [] : boundsOf(budgets) }
}
