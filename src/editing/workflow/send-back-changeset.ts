import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Sends a changeset back to be edited, also one that was approved. */
export const sendBackChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'SEND_BACK', order)
