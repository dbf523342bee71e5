import type { Actor } from '../accounts/actor.ts'
import { createContext, type RequestContext, type Stores } from '../api/context.ts'
import type { Config } from '../config/config.ts'
import type { Previews } from '../editing/preview.ts'
import type { Feed } from '../projection/feed.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** What every request of a server is answered from. */
export interface Served {
  readonly config: Config
  readonly history: GraphHistory
  readonly feed: Feed
  readonly previews: Previews
  readonly stores: Stores
}

/** All that one request reads, from now on: its deadline begins here. */
export const requestContext = (
  { config, history, feed, previews, stores }: Served,
  snapshot: Snapshot,
  actor: Actor,
  requestId: string,
): RequestContext =>
  createContext({
    snapshot,
    history,
    feed,
    previews,
    actor,
    stores,
    clock: () => new Date().toISOString(),
    requestId,
    limits: { maxExpansions: config.pathExpansions, maxMilliseconds: config.pathMilliseconds },
    deadlineMilliseconds: config.deadlineMilliseconds,
    now: () => performance.now(),
  })
