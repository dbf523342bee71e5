import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Hands a changeset in for review. There is nothing to do where nothing is staged. */
export const submitChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'SUBMIT', order, { isNothingToDo: async ({ id }) => (await store.staged(id)).length === 0 })
