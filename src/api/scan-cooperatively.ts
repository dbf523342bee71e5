import { limitExceeded } from '../errors/public-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Work } from '../traversal/search/work.ts'
import type { RequestContext } from './context.ts'

/** What a step of such work counts for, so that the clock is looked at after each. */
const STEP = 512

/**
 * Runs work that looks at each thing once, in slices, and once for all who ask for the same at a time. `question` must tell everything
 * that it depends on but the snapshot. Such work is bounded by what there is, so it may go on until the deadline of the request: then it fails
 * with LIMIT_EXCEEDED, and says what to do instead.
 */
export const scanCooperatively = <Result>(
  context: RequestContext,
  question: string,
  instead: string,
  look: (snapshot: Snapshot) => Work<Result>,
): Promise<Result> =>
  context.ask(question, function* (newBudget) {
    const budget = newBudget('DEADLINE')
    const work = look(context.snapshot)
    for (;;) {
      const turn = work.next()
      if (turn.done) return turn.value
      if (!budget.scan(STEP)) throw limitExceeded(`Looking through the graph was ${budget.stopped?.words}. ${instead}`)
      if (budget.shouldYield()) yield
    }
  })
