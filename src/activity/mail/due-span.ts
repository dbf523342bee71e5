import type { MailReader, Span } from '../activity-store.ts'

/**
 * How long after it happened something is told, in milliseconds: what is written at the same time
 * may be seen a little later.
 */
export const SETTLED = 15_000

/** What happened earlier is not told by mail any more, in milliseconds. */
const FORGOTTEN = 7 * 24 * 3_600_000
const DAY = 24 * 3_600_000

/**
 * What is to be told to a reader at a moment (milliseconds since 1970); null when it is not time. A
 * digest is sent once a day, at an hour of the day (UTC).
 */
export function dueSpan({ frequency, toldUntil }: MailReader, now: number, digestHour: number): Span | null {
  const settled = now - SETTLED
  const until = frequency === 'AT_ONCE' ? settled : lastDigest(settled, digestHour)
  const since = Math.max(Date.parse(toldUntil), until - FORGOTTEN)
  return since < until ? { since: iso(since), until: iso(until) } : null
}

/** The last full hour of digests before a moment. */
function lastDigest(moment: number, hour: number): number {
  const today = Math.floor(moment / DAY) * DAY + hour * 3_600_000
  return today <= moment ? today : today - DAY
}

const iso = (moment: number) => new Date(moment).toISOString()
