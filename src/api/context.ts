import type { AccountServices } from '../accounts/account-services.ts'
import type { AccountStore } from '../accounts/account-store.ts'
import type { Actor } from '../accounts/actor.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Previews } from '../editing/preview.ts'
import type { Feed } from '../projection/feed.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Budget, createBudget } from '../traversal/budget.ts'
import type { PathEngine } from '../traversal/path-engine.ts'
import type { Work } from '../traversal/work.ts'
import { type CheckedUrl, checkWebhookUrl } from '../webhooks/check-webhook-url.ts'
import { resolveHost } from '../webhooks/resolve-host.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'
import { engineOf } from './engine-of.ts'
import { Spending } from './limits/spending.ts'
import { questionInFlight } from './questions-in-flight.ts'

/** What one path question may cost. */
export interface PathLimits {
  readonly maxExpansions: number
  readonly maxMilliseconds: number
  /** Memory that it may hold until it ends. Left out: no bound. */
  readonly maxBytes?: number
}

/** What one answer may come to. */
export interface AnswerLimits {
  /** Fields and items of lists. */
  readonly maxValues: number
  /** UTF-8 bytes of JSON. */
  readonly maxBytes: number
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
  /** What the answer may come to. */
  readonly answerLimits: AnswerLimits
  /** What the answer has come to so far. */
  readonly spending: Spending
  /** A fresh budget for one search, which also ends at the deadline of the request. */
  budget(): Budget
  /**
   * The answer to a question, searched for in slices, once for all who ask the same at a time. `question` must tell
   * everything that the answer depends on but the snapshot, which is that of the request where none is given. Fails when
   * the client leaves.
   */
  ask<Result>(question: string, search: (fresh: () => Budget) => Work<Result>, of?: Snapshot): Promise<Result>
  /** Aborted when nobody waits for the answer anymore. */
  readonly signal: AbortSignal
  /** Whom the request comes from. The policies were held against it before anything was read. */
  readonly actor: Actor
  readonly stores: Stores
  /** What signs users in and makes their passwords and tokens. */
  readonly accountServices: AccountServices
  /** The address that the request came from. */
  readonly clientAddress: string
  /** Now (ISO 8601, UTC), for what is written down. */
  clock(): string
  readonly requestId: string
  /** What the request does takes as long as writes may. */
  startWrite(): void
  /** Whether the request is one that changes something. */
  isWrite(): boolean
  /** Whether webhooks may lead to an address. */
  checkWebhookUrl(url: string): Promise<CheckedUrl>
}

export interface ContextOptions
  extends Omit<
    RequestContext,
    'engine' | 'spending' | 'budget' | 'ask' | 'startWrite' | 'isWrite' | 'checkWebhookUrl'
  > {
  readonly limits: PathLimits
  /** How long a search or an answer may keep everything else in the process waiting, in milliseconds. */
  readonly sliceMilliseconds: number
  /** Hosts that webhooks may lead to though they are private. */
  readonly webhookHosts: readonly string[]
  /** How long the whole request may take, and how long where it changes something. */
  readonly deadlineMilliseconds: number
  readonly writeDeadlineMilliseconds: number
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

export function createContext(options: ContextOptions): RequestContext {
  const { limits, sliceMilliseconds, webhookHosts, ...others } = options
  const { deadlineMilliseconds, writeDeadlineMilliseconds, now, ...rest } = others
  const { snapshot, answerLimits } = rest
  const start = now()
  let deadline = start + deadlineMilliseconds
  let isWrite = false
  const budget = () => createBudget({ ...limits, sliceMilliseconds, deadline, now })
  return {
    ...rest,
    engine: engineOf(snapshot),
    spending: new Spending({ ...answerLimits, sliceMilliseconds, deadline: () => deadline, now, signal: rest.signal }),
    budget,
    ask: (question, search, of = snapshot) =>
      questionInFlight(of, JSON.stringify([question, limits]), () => search(budget), rest.signal),
    isWrite: () => isWrite,
    startWrite() {
      isWrite = true
      deadline = start + Math.max(deadlineMilliseconds, writeDeadlineMilliseconds)
    },
    checkWebhookUrl: (url) => checkWebhookUrl(url, { privateHosts: webhookHosts, resolve: resolveHost }),
  }
}
