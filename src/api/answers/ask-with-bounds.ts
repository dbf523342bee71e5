import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../../traversal/search/budget.ts'
import { type Bounded, withBounds } from '../../traversal/search/with-bounds.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { RequestContext } from '../context.ts'

/** Asks a question as `RequestContext.ask` does, and hears which bounds its searches came to. */
export const askWithBounds = <Result extends { readonly stopped: string | null }>(
  { ask }: RequestContext,
  question: string,
  search: (newBudget: () => Budget) => Work<Result>,
  of?: Snapshot,
): Promise<Bounded<Result>> => ask(question, (newBudget) => withBounds(search, newBudget), of)
