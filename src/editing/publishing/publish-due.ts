import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { type Fired, publishScheduled, type ScheduleOptions } from './publish-scheduled.ts'

/** How many are taken on at one look. The others are found by the next. */
const MAX_AT_ONCE = 20

export interface DueOptions extends ScheduleOptions {
  fired(changeset: Changeset, fired: Fired): void
}

/** Publishes, one after another, the changesets whose time has come by the clock of the database. Fails when the store does. */
export async function publishDue({ fired, ...options }: DueOptions): Promise<void> {
  for (const changeset of await options.content.dueChangesets(MAX_AT_ONCE)) {
    const { schedule } = changeset
    if (schedule) fired(changeset, await publishScheduled({ ...changeset, schedule }, options))
  }
}
