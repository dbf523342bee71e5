import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { type Fired, publishScheduled, type ScheduleOptions } from './publish-scheduled.ts'
import { retireScheduled } from './retire-scheduled.ts'

/** How many one look publishes. The next look finds the others. */
const MAX_AT_ONCE = 20

export interface DueOptions extends ScheduleOptions {
  /** Called after each changeset with its outcome. */
  onFired(changeset: Changeset, fired: Fired): void
  /** Called after each retirement with its outcome. */
  onRetired(changeset: Changeset, fired: Fired): void
}

/**
 * Publishes the due changesets one after another, and then retires what is due to be, by the clock
 * of the database. Fails when the store does.
 */
export async function publishDue({ onFired, onRetired, ...options }: DueOptions): Promise<void> {
  for (const changeset of await options.content.dueChangesets(MAX_AT_ONCE)) {
    const { schedule } = changeset
    if (schedule) onFired(changeset, await publishScheduled({ ...changeset, schedule }, options))
  }
  for (const changeset of await options.content.dueRetirements(MAX_AT_ONCE)) {
    const { retirement, publishedVersion } = changeset
    if (retirement && publishedVersion !== null)
      onRetired(changeset, await retireScheduled({ ...changeset, retirement, publishedVersion }, options))
  }
}
