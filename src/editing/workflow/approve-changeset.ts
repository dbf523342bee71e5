import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/**
 * Lets a changeset be published. Fails with FORBIDDEN for whoever edited any of it and may not publish: so somebody else has looked at
 * whatever goes live, and a team of one can still work.
 */
export const approveChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'APPROVE', order)
