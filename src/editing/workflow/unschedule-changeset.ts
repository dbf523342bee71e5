import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Takes back that a changeset is to be published at a time. There is nothing to do where it is not. */
export const unscheduleChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'UNSCHEDULE', order, { schedule: null, isNothingToDo: ({ schedule }) => schedule === null })
