import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Takes a submission back, so that it can be edited again. Fails with FORBIDDEN for anyone but the author of the changeset. */
export const withdrawChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'WITHDRAW', order)
