import type { AccountServices } from '../accounts/account-services.ts'
import type { AccountStore } from '../accounts/account-store.ts'
import type { Actor } from '../accounts/actor.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Feed } from '../publishing/feed.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Previews } from '../publishing/preview.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Engine } from '../traversal/engine.ts'
import { type Budget, boundsOf, createBudget, type SearchBound } from '../traversal/search/budget.ts'
import type { Work } from '../traversal/search/work.ts'
import { type CheckedUrl, checkWebhookUrl } from '../webhooks/check-webhook-url.ts'
import { resolveHost } from '../webhooks/resolve-host.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'
import { AnswerMeter } from './limits/answer-meter.ts'
import { createMissing, type Missing } from './missing.ts'
import type { ServedSnapshot, ServedSnapshots } from './served-snapshots.ts'

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

/**
 * A budget for one search, which also ends at the deadline of the request. DEADLINE: nothing else of time ends it, for work
 * that is bounded by the size of the graph.
 */
export type NewBudget = (until?: 'DEADLINE') => Budget

/** What editors work with. */
export interface Stores {
  readonly content: ContentStore
  readonly accounts: AccountStore
  readonly webhooks: WebhookStore
}

/** All that a request reads: one snapshot, held from before its first field to the end. */
export interface RequestContext {
  readonly snapshot: Snapshot
  /** The version of the snapshot, or the one that a changeset lies over. What comes from the store beside it is read at this one. */
  readonly publishedVersion: number
  /** Has the request read another snapshot from now on. */
  readFrom(snapshot: Snapshot): void
  /** The engine of the snapshot. */
  readonly engine: Engine
  /** The snapshot with all that the process remembers of it. */
  readonly served: ServedSnapshot
  /** The same of other snapshots that the request reads. */
  readonly snapshots: ServedSnapshots
  /** The versions, for what is asked about them rather than of one. */
  readonly history: GraphHistory
  /** The publication log as it grows, for whoever follows it. */
  readonly feed: Feed
  /** Changesets as graphs. */
  readonly previews: Previews
  /** The most items of a list that one field may give. */
  readonly maxFirst: number
  /** What the answer may come to. */
  readonly answerLimits: AnswerLimits
  /** What the answer has come to so far. */
  readonly meter: AnswerMeter
  /**
   * The answer to a question, searched for in slices, once for all who ask the same at a time. `question` must tell
   * everything that the answer depends on but the snapshot, which is that of the request where none is given. Fails when
   * the client leaves. An answer that a clock cut short is not storable.
   */
  ask<Result>(question: string, search: (newBudget: NewBudget) => Work<Result>, of?: Snapshot): Promise<Result>
  /** False once some part of the answer may differ the next time that the same request comes. */
  readonly isStorable: boolean
  /** Marks the answer as not storable, by this server, a cache or the client. */
  doNotStore(): void
  /** What the request names and does not find. */
  readonly missing: Missing
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
  /** The version of the last event that a client got before it came back, by its header `Last-Event-ID`. */
  readonly lastEventId?: number
  /** What the request does takes as long as writes may. */
  startWrite(): void
  /** Whether the request is one that changes something. */
  isWrite(): boolean
  /** Whether webhooks may lead to an address. */
  checkWebhookUrl(url: string): Promise<CheckedUrl>
  /** How many webhooks there may be. */
  readonly maxWebhooks: number
}

export interface ContextOptions
  extends Omit<
    RequestContext,
    | 'engine'
    | 'served'
    | 'publishedVersion'
    | 'meter'
    | 'readFrom'
    | 'missing'
    | 'ask'
    | 'isStorable'
    | 'doNotStore'
    | 'startWrite'
    | 'isWrite'
    | 'checkWebhookUrl'
  > {
  readonly limits: PathLimits
  /** Whether the snapshot is a changeset laid over a version, and so one version ahead of it. */
  readonly isPreview?: boolean | undefined
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
  const { limits, sliceMilliseconds, webhookHosts, deadlineMilliseconds, writeDeadlineMilliseconds, ...others } =
    options
  const { snapshot: first, isPreview = false, now, ...rest } = others
  let snapshot = first
  const start = now()
  let deadline = start + deadlineMilliseconds
  let isStorable = true
  let isWrite = false
  const doNotStore = () => {
    isStorable = false
  }
  const newBudget: NewBudget = (until) =>
    createBudget({
      ...limits,
      sliceMilliseconds,
      ...(until === 'DEADLINE' && { maxMilliseconds: Infinity }),
      deadline,
      now,
    })
  // Apollo copies a context's own fields before it executes; what changes meanwhile is read through the prototype.
  const changing: Pick<RequestContext, 'snapshot' | 'publishedVersion' | 'served' | 'engine' | 'isStorable'> = {
    get snapshot() {
      return snapshot
    },
    get publishedVersion() {
      return isPreview ? snapshot.version - 1 : snapshot.version
    },
    get served() {
      return rest.snapshots.of(snapshot)
    },
    get engine() {
      return rest.snapshots.of(snapshot).engine
    },
    get isStorable() {
      return isStorable
    },
  }
  const fixed: Omit<RequestContext, keyof typeof changing> = {
    ...rest,
    meter: new AnswerMeter({
      ...rest.answerLimits,
      scheduler: rest.snapshots.scheduler,
      sliceMilliseconds,
      deadline: () => deadline,
      now,
      signal: rest.signal,
    }),
    readFrom(next) {
      snapshot = next
    },
    async ask(question, search, of = snapshot) {
      const name = JSON.stringify([question, limits])
      const { answer, stoppedBy } = await rest.snapshots
        .of(of)
        .questions.ask(name, () => withStoppedBy(search, newBudget), rest.signal)
      // A search that others began may have been cut short by their clock.
      if (stoppedBy.some((bound) => CLOCKS.includes(bound))) doNotStore()
      return answer
    },
    doNotStore,
    missing: createMissing(),
    isWrite: () => isWrite,
    startWrite() {
      isWrite = true
      deadline = start + Math.max(deadlineMilliseconds, writeDeadlineMilliseconds)
    },
    checkWebhookUrl: (url) => checkWebhookUrl(url, { privateHosts: webhookHosts, resolve: resolveHost }),
  }
  return Object.assign(Object.create(changing), fixed)
}

/** The bounds that end a search sooner or later, depending on what else the machine does. */
const CLOCKS: readonly SearchBound[] = ['TIME', 'DEADLINE']

/** A search with the bounds that ended any of its budgets. */
function* withStoppedBy<Result>(search: (newBudget: NewBudget) => Work<Result>, newBudget: NewBudget) {
  const budgets: Budget[] = []
  const answer = yield* search((until) => {
    const budget = newBudget(until)
    budgets.push(budget)
    return budget
  })
  return { answer, stoppedBy: boundsOf(budgets) }
}
