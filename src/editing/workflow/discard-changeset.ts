import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Closes a changeset without publishing it. Its revisions stay in the history. Who may depends on its state. */
export const discardChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'DISCARD', order)
