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
  readonly lastEventId?: number | undefined
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

export const createContext = (options: ContextOptions): RequestContext => new OneRequest(options)

const assetPath = (name: string) => `/assets/${name}`

const NO_LANGUAGES: readonly string[] = Object.freeze([])

/** What changes while a request is answered. */
interface Progress {
  snapshot: Snapshot
  meter: AnswerMeter
  /** The moment of the clock by which the request is answered. */
  deadline: number
  isStorable: boolean
  isWrite: boolean
  /** The texts of the snapshot that was read last. */
  textsRead: { readonly of: Snapshot; readonly texts: Texts } | null
}

/**
 * The context of one request. All contexts have the same fields in the same order, so that code
 * which reads them is compiled once. Apollo copies them before it executes: what changes is read
 * through `progress`, which copies share, and functions may be called without their context.
 */
class OneRequest implements RequestContext {
  readonly isPreview: boolean
  readonly progress: Progress
  readonly snapshots: ServedSnapshots
  readonly history: GraphHistory
  readonly feed: Feed
  readonly previews: Previews
  readonly reviews: ChangesetReviews
  readonly maxFirst: number
  readonly answerLimits: AnswerLimits
  readonly cost: OperationCost = { estimated: null, expansions: 0 }
  readonly changesetLists: ChangesetLists
  readonly incomplete: IncompleteFields = createIncompleteFields()
  readonly missing: Missing = createMissing()
  readonly renamed: RenamedKeys = createRenamedKeys()
  readonly signal: AbortSignal
  readonly actor: Actor
  readonly stores: Stores
  readonly sourceTextHash: SourceTextHashes
  readonly accountServices: AccountServices
  readonly clientAddress: string
  readonly userAgent: string | undefined
  readonly signOnOptions: SignOnOptions
  readonly languageRanges: readonly string[]
  readonly clock: () => string
  readonly requestId: string
  readonly lastEventId: number | undefined
  readonly maxWebhooks: number
  readonly publicUrl: string | null
  readonly linkTo: LinkTo
  readonly assetUrl: (name: string) => string
  readonly sendsMail: boolean
  readonly trace: Trace
  readonly readFrom: RequestContext['readFrom']
  readonly startAgain: RequestContext['startAgain']
  readonly ask: RequestContext['ask']
  readonly askOnce: RequestContext['askOnce']
  readonly beforeDeadline: RequestContext['beforeDeadline']
  readonly doNotStore: RequestContext['doNotStore']
  readonly startWrite: RequestContext['startWrite']
  readonly isWrite: RequestContext['isWrite']
  readonly checkWebhookUrl: RequestContext['checkWebhookUrl']

  constructor(options: ContextOptions) {
    const { limits, sliceMilliseconds, now, signal, snapshots, reviews, onStopped, spent = NOTHING_SPENT } = options
    const { cost } = this
    const start = now()
    const newMeter = (): AnswerMeter =>
      new AnswerMeter({
        maxValues: options.answerLimits.maxValues,
        maxBytes: options.answerLimits.maxBytes,
        scheduler: snapshots.scheduler,
        sliceMilliseconds,
        deadline: () => progress.deadline,
        now,
        signal,
        spent,
      })
    const progress: Progress = {
      snapshot: options.snapshot,
      meter: newMeter(),
      deadline: start + options.deadlineMilliseconds - spent.readMilliseconds,
      isStorable: true,
      isWrite: false,
      textsRead: null,
    }
    const newBudget = (until?: 'DEADLINE'): MeasuredBudget =>
      createBudget({
        ...limits,
        sliceMilliseconds,
        ...(until === 'DEADLINE' && { maxMilliseconds: Infinity }),
        deadline: progress.deadline,
        now,
      })
    const nameOf = (question: string) =>
      `${question} ${limits.maxExpansions} ${limits.maxMilliseconds} ${limits.maxBytes}`
    const answerOf = <Result>({ answer, stoppedBy, expansions }: Found<Result>): Result => {
      cost.expansions += expansions
      if (stoppedBy.length > 0) onStopped?.(stoppedBy)
      // The time bound of another caller may have cut a shared search short.
      if (stoppedBy.some((bound) => CLOCKS.includes(bound))) progress.isStorable = false
      return answer
    }
    this.isPreview = options.isPreview ?? false
    this.progress = progress
    this.snapshots = snapshots
    this.history = options.history
    this.feed = options.feed
    this.previews = options.previews
    this.reviews = reviews
    this.maxFirst = options.maxFirst
    this.answerLimits = options.answerLimits
    this.signal = signal
    this.actor = options.actor
    this.stores = options.stores
    this.sourceTextHash = sourceTextHashes(options.stores.content)
    this.accountServices = options.accountServices
    this.clientAddress = options.clientAddress
    this.userAgent = options.userAgent
    this.signOnOptions = options.signOnOptions ?? PASSWORDS_ONLY
    this.languageRanges = options.languageRanges ?? NO_LANGUAGES
    this.clock = options.clock
    this.requestId = options.requestId
    this.lastEventId = options.lastEventId
    this.maxWebhooks = options.maxWebhooks
    this.publicUrl = options.publicUrl ?? null
    this.linkTo = options.linkTo
    this.assetUrl = options.assetUrl ?? assetPath
    this.sendsMail = options.sendsMail
    this.trace = options.trace ?? untraced
    // V8 allocates a function that is assigned to a property as an old object, which would keep all of
    // the request from being collected early: so each has a name first.
    const readFrom = (next: Snapshot) => {
      progress.snapshot = next
    }
    const startAgain = () => {
      progress.meter = newMeter()
      cost.expansions = 0
    }
    const ask: RequestContext['ask'] = async (question, search, of = progress.snapshot) => {
      const asked = snapshots.of(of).questions
      return answerOf(await asked.ask(nameOf(question), () => withBudgets(search, newBudget), signal))
    }
    const askOnce: RequestContext['ask'] = async (question, search, of = progress.snapshot) => {
      const asked = snapshots.of(of).questions
      return answerOf(await asked.ask(nameOf(question), () => withBudgets(search, newBudget), signal, bytesOf))
    }
    const beforeDeadline: RequestContext['beforeDeadline'] = (work) =>
      readyWithin((progress.deadline - now()) * SHARE_OF_WAIT, work)
    const doNotStore = () => {
      progress.isStorable = false
    }
    const startWrite = () => {
      progress.isWrite = true
      const milliseconds = Math.max(options.deadlineMilliseconds, options.writeDeadlineMilliseconds)
      progress.deadline = start + milliseconds - spent.writeMilliseconds
    }
    const isWrite = () => progress.isWrite
    const checkWebhook = (url: string) =>
      checkWebhookUrl(url, { privateHosts: options.webhookHosts, resolve: resolveHost })
    this.readFrom = readFrom
    this.startAgain = startAgain
    this.ask = ask
    this.askOnce = askOnce
    this.beforeDeadline = beforeDeadline
    this.doNotStore = doNotStore
    this.startWrite = startWrite
    this.isWrite = isWrite
    this.checkWebhookUrl = checkWebhook
    this.changesetLists = createChangesetLists({
      reviews,
      beforeDeadline,
      doNotStore,
    })
  }

  get snapshot(): Snapshot {
    return this.progress.snapshot
  }

  get publishedVersion(): number {
    const { version } = this.progress.snapshot
    return this.isPreview ? version - 1 : version
  }

  get texts(): Texts {
    const { progress } = this
    const { snapshot: of } = progress
    if (progress.textsRead?.of !== of)
      progress.textsRead = { of, texts: this.snapshots.of(of).texts.in(this.languageRanges) }
    return progress.textsRead.texts
  }

  get told(): ToldSnapshot {
    return this.served.toldIn(this.texts)
  }

  get words(): Words {
    return this.told.words
  }

  get served(): ServedSnapshot {
    return this.snapshots.of(this.progress.snapshot)
  }

  get engine(): Engine {
    return this.served.engine
  }

  get isStorable(): boolean {
    return this.progress.isStorable
  }

  get meter(): AnswerMeter {
    return this.progress.meter
  }
}

/** The result of work, unless it is not there within some milliseconds. */
async function readyWithin<Result>(milliseconds: number, work: Promise<Result>): Promise<InTime<Result>> {
  const timer = new AbortController()
  const tooLate = Number.isFinite(milliseconds)
    ? sleep(Math.max(0, milliseconds), { outcome: 'TOO_LATE' } as const, { signal: timer.signal, ref: false })
    : new Promise<never>(() => {})
  try {
    return await Promise.race([work.then((result) => ({ outcome: 'READY', result }) as const), tooLate])
  } finally {
    tooLate.catch(() => undefined)
    timer.abort()
  }
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
