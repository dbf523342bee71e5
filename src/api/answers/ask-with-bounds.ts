import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type Budget, boundsOf, type SearchBound } from '../../traversal/budget.ts'
import type { Work } from '../../traversal/work.ts'
import type { RequestContext } from '../context.ts'

/** What was found, and which bounds ended the search for it; none where it came to its end. */
export interface Bounded<Result> {
  readonly found: Result
  readonly stoppedBy: readonly SearchBound[]
}

/** Asks a question as `RequestContext.ask` does, and takes note of the bounds that its searches come to. */
export const askWithBounds = <Result extends { readonly stopped: string | null }>(
  { ask }: RequestContext,
  question: string,
  search: (fresh: () => Budget) => Work<Result>,
  of?: Snapshot,
): Promise<Bounded<Result>> =>
  ask(
    question,
    function* (fresh) {
      const budgets: Budget[] = []
      const found = yield* search(() => {
        const budget = fresh()
        budgets.push(budget)
        return budget
      })
      return { found, stoppedBy: found.stopped === null ? [] : boundsOf(budgets) }
    },
    of,
  )
