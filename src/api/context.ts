import { setTimeout as sleep } from 'node:timers/promises'
import type { AccountServices } from '../accounts/account-services.ts'
import type { AccountStore } from '../accounts/account-store.ts'
import type { Actor } from '../accounts/actor.ts'
import { PASSWORDS_ONLY, type SignOnOptions } from '../accounts/sign-on-options.ts'
import type { ActivityStore } from '../activity/activity-store.ts'
import type { LinkTo } from '../activity/links.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { ChangesetReviews } from '../editing/review/changeset-reviews.ts'
import type { Feed } from '../publishing/feed.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Previews } from '../publishing/preview.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

import type { Texts } from '../snapshot/texts/texts.ts'

import type { Engine } from '../traversal/engine.ts'
import {
  type Budget,
  boundsOf,
  createBudget,
  type MeasuredBudget,
  type SearchBound,
} from '../traversal/search/budget.ts'
import type { Work } from '../traversal/search/work.ts'
import { type CheckedUrl, checkWebhookUrl } from '../webhooks/check-webhook-url.ts'
import { resolveHost } from '../webhooks/resolve-host.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'
import type { Words } from '../wording/words.ts'
import { type ChangesetLists, createChangesetLists } from './changeset-lists.ts'
import type { InTime } from './in-time.ts'
import { createIncompleteFields, type IncompleteFields } from './incomplete.ts'
import { AnswerMeter } from './limits/answer-meter.ts'
import { NOTHING_SPENT, type Spent } from './limits/spent.ts'
import type { Weight } from './limits/weight.ts'
import { createMissing, type Missing } from './missing.ts'
import { createRenamedKeys, type RenamedKeys } from './renamed.ts'
import type { ServedSnapshot, ServedSnapshots, ToldSnapshot } from './served-snapshots.ts'
import { type SourceTextHashes, sourceTextHashes } from './source-text-hashes.ts'
import { type Trace, untraced } from './trace.ts'

/** The bounds of one path question. */
export interface PathLimits {
  readonly maxExpansions: number
  readonly maxMilliseconds: number
  /** The memory of the search, until it ends. Left out: no bound. */
  readonly maxBytes?: number
}

/** The bounds of one answer. */
export interface AnswerLimits {
  /** Fields and items of lists. */
  readonly maxValues: number
  /** UTF-8 bytes of JSON. */
  readonly maxBytes: number
}

/** The cost of an operation, as far as it is known. */
export interface OperationCost {
  /** The expected size of the answer; null before it was estimated. */
  estimated: Weight | null
  /** Edges expanded by the searches that found the answer, also where their result was kept. */
  expansions: number
}

/**
 * Makes a budget for one search, which also ends at the deadline of the request. DEADLINE: no other
 * time bound applies, for work that is linear in the graph.
 */
export type NewBudget = (until?: 'DEADLINE') => Budget

/** The stores of editors. */
export interface Stores {
  readonly content: ContentStore
  readonly accounts: AccountStore
  readonly webhooks: WebhookStore
  readonly activity: ActivityStore
}

/** The context of a request. It reads one snapshot from its first field to its last. */
export interface RequestContext {
  readonly snapshot: Snapshot
  /**
   * The version of the snapshot, or the version under a changeset. The store is read at this
   * version.
   */
  readonly publishedVersion: number
  /** Makes the request read another snapshot from now on. */
  readFrom(snapshot: Snapshot): void
  /** The texts of the snapshot in the languages of the request. */
  readonly texts: Texts
  /** The language ranges that the request asks for, best first; empty: none. */
  readonly languageRanges: readonly string[]
  /** The engine of the snapshot. */
  readonly engine: Engine
  /** The snapshot with everything that the process caches for it. */
  readonly served: ServedSnapshot
  /** The snapshot in the languages of the request. */
  readonly told: ToldSnapshot
  /** The words of the request. */
  readonly words: Words
  /** The same for other snapshots that the request reads. */
  readonly snapshots: ServedSnapshots
  /** The list of versions, for fields about versions. */
  readonly history: GraphHistory
  /** The publication log as it grows, for subscribers. */
  readonly feed: Feed
  /** Changesets as graphs. */
  readonly previews: Previews
  /** What reviews of changesets show. */
  readonly reviews: ChangesetReviews
  /** The most items of a list in one field. */
  readonly maxFirst: number
  /** The bounds of the answer. */
  readonly answerLimits: AnswerLimits
  /** The meter of the answer's size so far. */
  readonly meter: AnswerMeter
  /** Forgets what was charged so far, for an execution that begins again. */
  startAgain(): void
  /** What is known of the cost of the operation so far. */
  readonly cost: OperationCost
  /**
   * The answer to a question, searched in slices. Concurrent callers of the same question share one
   * search. `question` must name everything that the answer depends on except the snapshot, which
   * is the request's by default. Fails when the client leaves. An answer that a time bound cut
   * short is not storable.
   */
  ask<Result>(question: string, search: (newBudget: NewBudget) => Work<Result>, of?: Snapshot): Promise<Result>
  /**
   * As `ask`, for a question whose reply later requests may have too: one that depends on nothing
   * but the question and the snapshot, once no bound has cut it short.
   */
  askOnce: RequestContext['ask']
  /**
   * The result of work that continues without the request, unless it is there only when little is
   * left of the time of the request.
   */
  beforeDeadline<Result>(work: Promise<Result>): Promise<InTime<Result>>
  /** False once a part of the answer may differ for the next identical request. */
  readonly isStorable: boolean
  /** Marks the answer as not storable, by this server, a cache or the client. */
  doNotStore(): void
  /** The lists of reviews of changesets that are computed before the deadline of the request. */
  readonly changesetLists: ChangesetLists
  /** The fields of the request whose answers are not whole. */
  readonly incomplete: IncompleteFields
  /** The missing records that the request names. */
  readonly missing: Missing
  /** The former keys that the request names. */
  readonly renamed: RenamedKeys
  /** Aborted when no caller waits for the answer anymore. */
  readonly signal: AbortSignal
  /** The caller of the request. The policies were checked against it before any read. */
  readonly actor: Actor
  readonly stores: Stores
  /** The hash of the text that is kept of a source; null where there is none. */
  readonly sourceTextHash: SourceTextHashes
  /** The service that signs users in and makes their passwords and tokens. */
  readonly accountServices: AccountServices
  /** The client's address. */
  readonly clientAddress: string
  /** What the client calls itself, where it does. */
  readonly userAgent?: string | undefined
  /** How people sign in here. */
  readonly signOnOptions: SignOnOptions
  /** Now (ISO 8601, UTC), for records. */
  clock(): string
  readonly requestId: string
  /**
   * The version of the last event that a reconnecting client received, by its header
   * `Last-Event-ID`.
   */
  readonly lastEventId?: number
  /** Gives the request the time limit of writes. */
  startWrite(): void
  /** Whether the request is a write. */
  isWrite(): boolean
  /** Whether webhooks may lead to an address. */
  checkWebhookUrl(url: string): Promise<CheckedUrl>
  /** The most webhooks. */
  readonly maxWebhooks: number
  /** Where people reach this server; null where nobody said it. */
  readonly publicUrl: string | null
  /** The address of a changeset for people. */
  readonly linkTo: LinkTo
  /** The address under which the bytes of a name are served. */
  assetUrl(name: string): string
  /** Whether this server tells users by mail. */
  readonly sendsMail: boolean
  /** Traces work of the request. */
  readonly trace: Trace
}

export interface ContextOptions
  extends Omit<
    RequestContext,
    | 'engine'
    | 'texts'
    | 'languageRanges'
    | 'served'
    | 'told'
    | 'words'
    | 'publishedVersion'
    | 'meter'
    | 'cost'
    | 'readFrom'
    | 'startAgain'
    | 'changesetLists'
    | 'incomplete'
    | 'missing'
    | 'renamed'
    | 'ask'
    | 'askOnce'
    | 'beforeDeadline'
    | 'isStorable'
    | 'doNotStore'
    | 'startWrite'
    | 'isWrite'
    | 'checkWebhookUrl'
    | 'sourceTextHash'
    | 'assetUrl'
    | 'trace'
    | 'signOnOptions'
    | 'publicUrl'
  > {
  /** Left out: the paths of this server. */
  assetUrl?(name: string): string
  /** Left out: nobody said where people reach this server. */
  readonly publicUrl?: string | null | undefined
  /** Left out: by password alone. */
  readonly signOnOptions?: SignOnOptions | undefined
  /** Left out: the request is not traced. */
  readonly trace?: Trace | undefined
  readonly limits: PathLimits
  /** Left out: the request asks for no language. */
  readonly languageRanges?: readonly string[] | undefined
  /** Whether the snapshot is a changeset applied to a version, and so one version ahead of it. */
  readonly isPreview?: boolean | undefined
  /** Called for each answer to a question that bounds cut short. */
  readonly onStopped?: ((bounds: readonly SearchBound[]) => void) | undefined
  /** The longest slice of a search or an answer, in milliseconds. */
  readonly sliceMilliseconds: number
  /** Private hosts that webhooks may nevertheless lead to. */
  readonly webhookHosts: readonly string[]
  /** The time limits of a request, without and with writes. */
  readonly deadlineMilliseconds: number
  readonly writeDeadlineMilliseconds: number
  /** Taken from the limits. Left out: nothing. */
  readonly spent?: Readonly<Spent> | undefined
  /** Milliseconds on a monotonic clock. */
  now(): number
}

export function createContext(options: ContextOptions): RequestContext {
  const { limits, sliceMilliseconds, webhookHosts, deadlineMilliseconds, writeDeadlineMilliseconds, ...others } =
    options
  const {
    snapshot: first,
    isPreview = false,
    spent = NOTHING_SPENT,
    onStopped = () => {},
    trace = untraced,
    assetUrl = (name) => `/assets/${name}`,
    signOnOptions = PASSWORDS_ONLY,
    publicUrl = null,
    languageRanges = [],
    now,
    ...rest
  } = others
  let snapshot = first
  const start = now()
  let deadline = start + deadlineMilliseconds - spent.readMilliseconds
  const limitsInName = `${limits.maxExpansions} ${limits.maxMilliseconds} ${limits.maxBytes}`
  let isStorable = true
  let isWrite = false
  const doNotStore = () => {
    isStorable = false
  }
  const newBudget = (until?: 'DEADLINE'): MeasuredBudget =>
    createBudget({
      ...limits,
      sliceMilliseconds,
      ...(until === 'DEADLINE' && { maxMilliseconds: Infinity }),
      deadline,
      now,
    })
  const beforeDeadline: RequestContext['beforeDeadline'] = async (work) => {
    const left = (deadline - now()) * SHARE_OF_WAIT
    const timer = new AbortController()
    const tooLate = Number.isFinite(left)
      ? sleep(Math.max(0, left), { outcome: 'TOO_LATE' } as const, { signal: timer.signal, ref: false })
      : new Promise<never>(() => {})
    try {
      return await Promise.race([work.then((result) => ({ outcome: 'READY', result }) as const), tooLate])
    } finally {
      tooLate.catch(() => undefined)
      timer.abort()
    }
  }
  let textsRead: { readonly of: Snapshot; readonly texts: Texts } | undefined
  const textsOf = (of: Snapshot): Texts => {
    if (textsRead?.of !== of) textsRead = { of, texts: rest.snapshots.of(of).texts.in(languageRanges) }
    return textsRead.texts
  }
  const nameOf = (question: string) => `${question} ${limitsInName}`
  const cost: OperationCost = { estimated: null, expansions: 0 }
  const answerOf = <Result>({ answer, stoppedBy, expansions }: Found<Result>): Result => {
    cost.expansions += expansions
    if (stoppedBy.length > 0) onStopped(stoppedBy)
    // The time bound of another caller may have cut a shared search short.
    if (stoppedBy.some((bound) => CLOCKS.includes(bound))) doNotStore()
    return answer
  }
  const newMeter = () =>
    new AnswerMeter({
      ...rest.answerLimits,
      scheduler: rest.snapshots.scheduler,
      sliceMilliseconds,
      deadline: () => deadline,
      now,
      signal: rest.signal,
      spent,
    })
  let meter = newMeter()
  // Apollo copies a context's own fields before it executes. Fields that change later are read
  // through the prototype.
  const changing: Pick<
    RequestContext,
    'snapshot' | 'publishedVersion' | 'served' | 'told' | 'words' | 'engine' | 'isStorable' | 'meter' | 'texts'
  > = {
    get meter() {
      return meter
    },
    get snapshot() {
      return snapshot
    },
    get publishedVersion() {
      return isPreview ? snapshot.version - 1 : snapshot.version
    },
    get texts() {
      return textsOf(snapshot)
    },
    get served() {
      return rest.snapshots.of(snapshot)
    },
    get told() {
      return rest.snapshots.of(snapshot).toldIn(textsOf(snapshot))
    },
    get words() {
      return rest.snapshots.of(snapshot).toldIn(textsOf(snapshot)).words
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
    trace,
    assetUrl,
    signOnOptions,
    publicUrl,
    languageRanges,
    startAgain() {
      meter = newMeter()
      cost.expansions = 0
    },
    cost,
    readFrom(next) {
      snapshot = next
    },
    async ask(question, search, of = snapshot) {
      const asked = rest.snapshots.of(of).questions
      return answerOf(await asked.ask(nameOf(question), () => withBudgets(search, newBudget), rest.signal))
    },
    async askOnce(question, search, of = snapshot) {
      const asked = rest.snapshots.of(of).questions
      return answerOf(await asked.ask(nameOf(question), () => withBudgets(search, newBudget), rest.signal, bytesOf))
    },
    beforeDeadline,
    doNotStore,
    changesetLists: createChangesetLists({ reviews: rest.reviews, beforeDeadline, doNotStore }),
    incomplete: createIncompleteFields(),
    missing: createMissing(),
    renamed: createRenamedKeys(),
    sourceTextHash: sourceTextHashes(rest.stores.content),
    isWrite: () => isWrite,
    startWrite() {
      isWrite = true
      deadline = start + Math.max(deadlineMilliseconds, writeDeadlineMilliseconds) - spent.writeMilliseconds
    },
    checkWebhookUrl: (url) => checkWebhookUrl(url, { privateHosts: webhookHosts, resolve: resolveHost }),
  }
  return Object.assign(Object.create(changing), fixed)
}

/** What of the time left is spent on waiting; the rest is for the answer. */
const SHARE_OF_WAIT = 0.7

/** The bounds that depend on time, and so on the load of the machine. */
const CLOCKS: readonly SearchBound[] = ['TIME', 'DEADLINE']

interface Found<Result> {
  readonly answer: Result
  readonly stoppedBy: readonly SearchBound[]
  readonly bytes: number
  /** The edges that the searches for it expanded. */
  readonly expansions: number
}

/**
 * The memory of a result, in bytes; null where a bound cut it short. A clock may do so, or what is
 * in memory of searches before.
 */
const bytesOf = ({ stoppedBy, bytes }: Found<unknown>): number | null => (stoppedBy.length > 0 ? null : bytes)

/** A search, with the bounds that ended its budgets. */
function* withBudgets<Result>(
  search: (newBudget: NewBudget) => Work<Result>,
  newBudget: (until?: 'DEADLINE') => MeasuredBudget,
): Work<Found<Result>> {
  const budgets: MeasuredBudget[] = []
  const answer = yield* search((until) => {
    const budget = newBudget(until)
    budgets.push(budget)
    return budget
  })
  const bytes = budgets.reduce((sum, { resultBytes }) => sum + resultBytes, 0)
  const expanded = budgets.reduce((sum, { expansions }) => sum + expansions, 0)
  return { answer, stoppedBy: boundsOf(budgets), bytes, expansions: expanded }
}
