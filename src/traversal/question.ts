import type { Engine } from './engine.ts'
import type { Budget } from './search/budget.ts'
import type { Work } from './search/work.ts'

/** A question of the graph: every way in asks it by this object, and shows its reply as it is. */
export interface Question<Asked, Reply> {
  /** The GraphQL field of the question. It also names the cursors of its lists and its searches in flight. */
  readonly key: string
  /** The finished reply. `asked` tells everything that the reply depends on but the snapshot and the budgets. */
  answer(engine: Engine, asked: Asked, newBudget: () => Budget): Work<Reply>
}
