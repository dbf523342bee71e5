import type { Engine } from './engine.ts'
import type { Budget } from './search/budget.ts'
import type { Work } from './search/work.ts'

/**
 * A question about the graph. Every interface asks it through this object, and returns its reply
 * unchanged.
 */
export interface Question<Asked, Reply> {
  /**
   * The GraphQL field of the question. It also names the cursors of its lists and its searches in
   * flight.
   */
  readonly key: string
  /** The finished reply. It depends only on `asked`, the snapshot and the budgets. */
  answer(engine: Engine, asked: Asked, newBudget: () => Budget): Work<Reply>
}
