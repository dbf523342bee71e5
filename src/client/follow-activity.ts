import type { CallOptions } from './call.ts'
import type { CheckedOptions } from './client-options.ts'
import type { ActivityItem } from './generated/answers.ts'
import { ActivityHappenedDocument, type ActivityHappenedSubscriptionVariables } from './generated/operations.ts'
import { subscription } from './subscription.ts'

/** Follows what concerns the caller, until the loop ends or the signal fires. */
export type FollowActivity = (
  variables?: ActivityHappenedSubscriptionVariables,
  options?: CallOptions,
) => AsyncGenerator<ActivityItem, void, undefined>

/**
 * What is written at the same time may be seen a little later, so a new connection begins so far
 * before the last item, in milliseconds.
 */
const OVERLAP_MS = 15_000
/** The server begins at most 30 days ago, by its own clock. In milliseconds. */
const LONGEST_AGO_MS = 29 * 24 * 3_600_000

/**
 * Each item once. After a lost connection the client continues shortly before the last item, and
 * leaves out those that it received. `newest` gives the time of the newest item, the start where
 * `since` is left out; undefined when there is none.
 */
export const createFollowActivity = (
  client: CheckedOptions,
  newest: (options: CallOptions) => Promise<string | undefined>,
): FollowActivity =>
  async function* followActivity({ since } = {}, options = {}) {
    let from = since ? Date.parse(since) : Date.parse((await newest(options)) ?? '1970-01-01')
    /** The first connection gets what the caller gave, so that the server checks it. */
    let given = since
    const variables = () => {
      const start = given ?? new Date(Math.max(from || 0, Date.now() - LONGEST_AGO_MS)).toISOString()
      given = undefined
      return { since: start }
    }
    /** By key, the time of each item that a new connection may bring again. */
    const received = new Map<string, number>()
    for await (const { activityHappened: item } of subscription(client, ActivityHappenedDocument, variables, options)) {
      if (received.has(item.key)) continue
      const at = Date.parse(item.at)
      received.set(item.key, at)
      from = Math.max(from, at - OVERLAP_MS)
      for (const [key, its] of received) if (its <= from) received.delete(key)
      yield item
    }
  }
