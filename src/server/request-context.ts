import type { AccountServices } from '../accounts/account-services.ts'
import type { SignOnOptions } from '../accounts/sign-on-options.ts'
import { linksBelow } from '../activity/links.ts'
import {
  type ContextOptions,
  createContext,
  type PathLimits,
  type RequestContext,
  type Stores,
} from '../api/context.ts'
import { limitsOf } from '../api/limits/limits-of.ts'
import { MAX_FIRST } from '../api/paging/page.ts'
import type { ServedSnapshots } from '../api/served-snapshots.ts'
import type { Tracer } from '../api/trace.ts'
import type { Config } from '../config/config.ts'
import type { ChangesetReviews } from '../editing/review/changeset-reviews.ts'
import type { Feed } from '../publishing/feed.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Previews } from '../publishing/preview.ts'
import type { ServerCounts } from './observability/server-counts.ts'

/** What every request of a server is answered from. */
export interface Served {
  readonly config: Config
  readonly history: GraphHistory
  readonly feed: Feed
  readonly previews: Previews
  readonly reviews: ChangesetReviews
  readonly snapshots: ServedSnapshots
  readonly stores: Stores
  readonly accountServices: AccountServices
  readonly signOnOptions: SignOnOptions
  readonly counts: ServerCounts
  /** The address under which the bytes of an asset are served. */
  assetUrl(name: string): string
  /** Left out: requests are not traced. */
  readonly tracer?: Tracer | undefined
}

/** The bounds of one search. */
export const pathLimitsOf = ({ pathExpansions, pathMilliseconds, pathBytes }: Config): PathLimits => ({
  maxExpansions: pathExpansions,
  maxMilliseconds: pathMilliseconds,
  maxBytes: pathBytes,
})

type Asked = Pick<
  ContextOptions,
  | 'snapshot'
  | 'isPreview'
  | 'actor'
  | 'clientAddress'
  | 'userAgent'
  | 'requestId'
  | 'signal'
  | 'lastEventId'
  | 'spent'
  | 'languageRanges'
>

/** All that one request reads, from now on: its deadline begins here. */
export function requestContext(served: Served, asked: Asked): RequestContext {
  const { config, stores, accountServices } = served
  const { maxValues, maxAnswerBytes } = limitsOf(config, asked.actor)
  return createContext({
    snapshot: asked.snapshot,
    isPreview: asked.isPreview,
    actor: asked.actor,
    clientAddress: asked.clientAddress,
    userAgent: asked.userAgent,
    requestId: asked.requestId,
    signal: asked.signal,
    lastEventId: asked.lastEventId,
    spent: asked.spent,
    languageRanges: asked.languageRanges,
    signOnOptions: served.signOnOptions,
    history: served.history,
    feed: served.feed,
    previews: served.previews,
    reviews: served.reviews,
    snapshots: served.snapshots,
    stores,
    accountServices,
    onStopped: served.counts.stopped,
    trace: served.tracer?.trace,
    maxFirst: MAX_FIRST,
    answerLimits: { maxValues, maxBytes: maxAnswerBytes },
    sliceMilliseconds: config.sliceMilliseconds,
    clock: accountServices.clock,
    webhookHosts: config.webhookHosts,
    maxWebhooks: config.maxWebhooks,
    publicUrl: config.publicUrl,
    linkTo: linksBelow(config.publicUrl),
    assetUrl: served.assetUrl,
    sendsMail: config.smtpUrl !== null,
    limits: pathLimitsOf(config),
    deadlineMilliseconds: config.deadlineMilliseconds,
    writeDeadlineMilliseconds: config.writeDeadlineMilliseconds,
    now,
  })
}

const now = () => performance.now()
