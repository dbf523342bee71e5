import type { AccountStore } from '../accounts/account-store.ts'
import type { Actor } from '../accounts/actor.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Previews } from '../editing/preview.ts'
import type { Feed } from '../projection/feed.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Budget, createBudget } from '../traversal/budget.ts'
import { createPathEngine, type PathEngine } from '../traversal/path-engine.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'

/** What one path question may cost. */
export interface PathLimits {
  readonly maxExpansions: number
  readonly maxMilliseconds: number
}

/** What editors work with. */
export interface Stores {
  readonly content: ContentStore
  readonly accounts: AccountStore
  readonly webhooks: WebhookStore
}

/** All that a request reads: one snapshot, held from start to end. */
export interface RequestContext {
  readonly snapshot: Snapshot
  readonly engine: PathEngine
  /** The versions, for what is asked about them rather than of one. */
  readonly history: GraphHistory
  /** The publication log as it grows, for whoever follows it. */
  readonly feed: Feed
  /** Changesets as graphs. */
  readonly previews: Previews
  /** A fresh budget for one search, which also ends at the deadline of the request. */
  budget(): Budget
  /** Whom the request comes from. The policies were held against it before anything was read. */
  readonly actor: Actor
  readonly stores: Stores
  /** Now (ISO 8601, UTC), for what is written down. */
  clock(): string
  readonly requestId: string
}

export interface ContextOptions
  extends Pick<
    RequestContext,
    'snapshot' | 'history' | 'feed' | 'previews' | 'actor' | 'stores' | 'clock' | 'requestId'
  > {
  readonly limits: PathLimits
  /** How long the whole request may take. */
  readonly deadlineMilliseconds: number
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

const engines = new WeakMap<Snapshot, PathEngine>()

export function createContext({ limits, deadlineMilliseconds, now, ...rest }: ContextOptions): RequestContext {
  const { snapshot } = rest
  const deadline = now() + deadlineMilliseconds
  const engine = engines.get(snapshot) ?? createPathEngine(snapshot)
  engines.set(snapshot, engine)
  return { ...rest, engine, budget: () => createBudget({ ...limits, deadline, now }) }
}
