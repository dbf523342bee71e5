import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { APPROVED, CHANGES_REQUESTED } from '../../content/review/verdict.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Submits a changeset for review. There is nothing to do without staged edits. */
export const submitChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'SUBMIT', order, { isNothingToDo: async ({ id }) => (await store.staged(id)).length === 0 })

/**
 * Withdraws a submission, so that it can be edited again. Fails with FORBIDDEN for anyone but the
 * author of the changeset.
 */
export const withdrawChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'WITHDRAW', order)

/**
 * Approves a changeset, so that it can be published once no approval is missing. Fails with
 * FORBIDDEN for an editor of the changeset without the right PUBLISH: a second person has seen every
 * published edit, and a team of one can still work.
 */
export const approveChangeset = (
  store: ContentStore,
  order: Order,
  people: readonly string[] = [],
): Promise<ChangesetAnswer> => takeStep(store, 'APPROVE', order, { verdict: APPROVED, people })

/** Asks for changes, which keeps a submission from being approved until the reviewer approves it. */
export const requestChanges = (
  store: ContentStore,
  order: Order,
  people: readonly string[] = [],
): Promise<ChangesetAnswer> => takeStep(store, 'REQUEST_CHANGES', order, { verdict: CHANGES_REQUESTED, people })

/** Sends a changeset back to be edited, also one that was approved. */
export const sendBackChangeset = (
  store: ContentStore,
  order: Order,
  people: readonly string[] = [],
): Promise<ChangesetAnswer> => takeStep(store, 'SEND_BACK', order, { verdict: CHANGES_REQUESTED, people })

/**
 * Closes a changeset without publishing it. Its revisions stay in the history. Its state decides
 * the right.
 */
export const discardChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'DISCARD', order)

/**
 * Schedules an approved changeset for a time (ISO 8601, UTC). Fails with BAD_USER_INPUT when that
 * time has passed.
 */
export async function scheduleChangeset(
  store: ContentStore,
  order: Omit<Order, 'message'>,
  schedule: { readonly at: string; readonly by: string },
): Promise<ChangesetAnswer> {
  if (Date.parse(schedule.at) <= Date.parse(order.at))
    throw badUserInput(
      `"at" must be a time to come; ${schedule.at} has passed. To publish now, use "publishChangeset".`,
    )
  return takeStep(store, 'SCHEDULE', { ...order, message: `For ${schedule.at}` }, { schedule })
}

/** Removes the schedule of a changeset. There is nothing to do where it has none. */
export const unscheduleChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'UNSCHEDULE', order, { schedule: null, isNothingToDo: ({ schedule }) => schedule === null })
