import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { PUBLISHED_STATE } from '../../content/lifecycle/workflow.ts'
import { APPROVED, CHANGES_REQUESTED } from '../../content/review/verdict.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'
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

/** The times of a changeset, ISO 8601, UTC, and the id of the user whose rights decide then. */
export interface Times {
  /** When it is published; null for a changeset that is published already. */
  readonly at: string | null
  /** When what it published is retired; null for never. */
  readonly retireAt: string | null
  readonly by: string
}

/**
 * Schedules an approved changeset for a time, and perhaps what it publishes for a retirement; of a
 * published changeset, the retirement alone. Fails with BAD_USER_INPUT when a time has passed, or
 * the retirement comes first.
 */
export async function scheduleChangeset(
  store: ContentStore,
  order: Omit<Order, 'message'>,
  { at, retireAt, by }: Times,
): Promise<ChangesetAnswer> {
  if (at !== null && Date.parse(at) <= Date.parse(order.at))
    throw badUserInput(`"at" must be a time to come; ${at} has passed. To publish now, use "publishChangeset".`)
  if (retireAt !== null && Date.parse(retireAt) <= Date.parse(at ?? order.at))
    throw badUserInput(
      at === null
        ? `"retireAt" must be a time to come; ${retireAt} has passed. To undo a version now, use "revertVersion".`
        : `"retireAt" must be after "at", ${at}; ${retireAt} is not.`,
    )
  const changeset = await changesetNamed(store, order.id)
  const isPublished = changeset.state === PUBLISHED_STATE
  if (at !== null && isPublished) return changesetAnswer('WRONG_STATE', changeset)
  if (at === null && !isPublished)
    throw badUserInput('"at" must be the time of publication; only a published changeset is scheduled without it.')
  if (at === null && retireAt === null)
    throw badUserInput('"retireAt" must be the time of retirement. To end one, use "unscheduleChangeset".')
  return takeStep(
    store,
    'SCHEDULE',
    { ...order, message: inWords(at, retireAt) },
    { schedule: at === null ? null : { at, by }, retirement: retireAt === null ? null : { at: retireAt, by } },
  )
}

function inWords(at: string | null, retireAt: string | null): string {
  if (at === null) return `To be retired at ${retireAt}`
  return retireAt === null ? `For ${at}` : `For ${at}, to be retired at ${retireAt}`
}

/**
 * Removes the schedule of a changeset, and the retirement of what it publishes or published. There
 * is nothing to do where it has neither.
 */
export const unscheduleChangeset = (store: ContentStore, order: Order): Promise<ChangesetAnswer> =>
  takeStep(store, 'UNSCHEDULE', order, {
    ...{ schedule: null, retirement: null },
    isNothingToDo: ({ schedule, retirement }) => schedule === null && retirement === null,
  })
