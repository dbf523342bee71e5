import { setTimeout as sleep } from 'node:timers/promises'
import type { SignedIn } from '../../accounts/actor.ts'
import { effectiveRights } from '../../accounts/effective-rights.ts'
import { type ActivityItem, type ActivityPlace, keyOf, placeOf } from '../../activity/activity-item.ts'
import { unauthenticated } from '../../errors/public-errors.ts'
import { signedIn } from '../acting.ts'
import type { RequestContext } from '../context.ts'

/** The wait between two looks, in milliseconds. */
const INTERVAL = 1_000

/**
 * What is written at the same time may be seen a little later, so each look goes back so far, in
 * milliseconds.
 */
const OVERLAP = 15_000

/** At most so many of the newest items are sent at once; a longer absence takes the query. */
const MOST = 1_000
const PAGE = 100

type Follower = Pick<RequestContext, 'actor' | 'stores' | 'clock' | 'signal'>

/**
 * What happens to what concerns the caller after a moment (ISO 8601, UTC), in order of time, each
 * item once. Ends with UNAUTHENTICATED once the session or token is good no longer, or lost the
 * right READ_DRAFTS.
 */
export async function* followActivity(context: Follower, since: string): AsyncGenerator<ActivityItem, void, undefined> {
  const { stores, clock, signal } = context
  const caller = signedIn(context)
  const seen = new Map<string, string>()
  let from = since
  let newestSeen: string | null = null
  while (!signal.aborted) {
    await requireGood(context, caller)
    const lookedAt = clock()
    const newest = await stores.activity.newestActivity()
    // Where nothing was written since the last look, and all of it is settled, there is nothing new.
    if (newest !== null && newest > from && (newest !== newestSeen || newest > before(lookedAt, OVERLAP))) {
      for (const item of await itemsAfter(context, caller, from)) {
        const key = keyOf(item)
        if (seen.has(key)) continue
        seen.set(key, item.at)
        yield item
      }
    }
    newestSeen = newest
    const settled = before(lookedAt, OVERLAP)
    if (settled > from) from = settled
    for (const [key, at] of seen) if (at <= from) seen.delete(key)
    await sleep(INTERVAL, undefined, { signal, ref: false }).catch(() => {})
  }
}

/** Oldest first. */
async function itemsAfter({ stores }: Follower, { user }: SignedIn, since: string): Promise<readonly ActivityItem[]> {
  const items: ActivityItem[] = []
  let after: ActivityPlace | null = null
  while (items.length < MOST) {
    const page: readonly ActivityItem[] = await stores.activity.activity(user, { since, until: null }, after, PAGE)
    items.push(...page)
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = placeOf(last)
  }
  return items.reverse()
}

async function requireGood({ stores, clock }: Follower, { credential, kind }: SignedIn): Promise<void> {
  const found = await stores.accounts.credentialById(kind, credential, clock())
  if (found && effectiveRights(found).includes('READ_DRAFTS')) return
  throw unauthenticated(
    'The session or token has ended, was revoked, or lost the right READ_DRAFTS. Sign in again, and subscribe with "since".',
  )
}

const before = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) - milliseconds).toISOString()
