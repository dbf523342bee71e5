import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { ChangesetAnswer } from './changeset-answer.ts'
import type { Order } from './order.ts'
import { takeStep } from './take-step.ts'

/** Has an approved changeset published at a time (ISO 8601, UTC). Fails with BAD_USER_INPUT when that time has passed. */
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
