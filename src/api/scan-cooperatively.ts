import { limitExceeded } from '../errors/public-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Work } from '../traversal/search/work.ts'
import { stopped as stoppedInWords } from '../wording/en/completeness.ts'
import { UNKNOWN_CUT } from '../wording/messages/completeness-wording.ts'
import type { RequestContext } from './context.ts'

/** The charge of one step, large enough that the clock is checked after each. */
const STEP = 512

/**
 * Runs linear work in slices, once for all concurrent callers of the same work. `question` must
 * name everything that it depends on except the snapshot. The size of the graph bounds the work, so
 * it may run until the deadline of the request. It then fails with LIMIT_EXCEEDED and advice.
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
      if (!budget.scan(STEP))
        throw limitExceeded(
          `Looking through the graph was ${stoppedInWords(budget.stopped ?? UNKNOWN_CUT)}. ${instead}`,
        )
      if (budget.shouldYield()) yield
    }
  })
