import type { CallOptions } from './call.ts'
import type { ActivityItem } from './generated/answers.ts'
import {
  ActivityHappenedDocument,
  type ActivityHappenedSubscriptionVariables,
  RecentActivityDocument,
} from './generated/operations.ts'
import type { Operation } from './operation.ts'
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
 * leaves out those that it received. Without `since` it begins after the newest item.
 */
export const activityHappened: Operation<FollowActivity> = ({ options: client, execute }) =>
  async function* followActivity({ since } = {}, options = {}) {
    const newest = async () => {
      const { recentActivity } = await execute(RecentActivityDocument, { first: 1 }, options)
      return recentActivity.edges[0]?.node.at ?? '1970-01-01'
    }
    let from = Date.parse(since ?? (await newest()))
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
