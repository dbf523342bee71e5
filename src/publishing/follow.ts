import type { GraphHistory } from './graph-history.ts'
import { type Poller, type PollerOptions, startPoller } from './poller.ts'

/** How often to look for a version that another process has published, in milliseconds. */
const INTERVAL = 2_000

/** A look that has not ended after this time counts as failed until it does, in milliseconds. */
const PATIENCE = 5_000

export type FollowerOptions = Pick<PollerOptions, 'onStatus' | 'interval'>

export interface Follower extends Pick<Poller, 'hint' | 'stop'> {
  /**
   * Null while the store answers. Otherwise the last time (ISO 8601, UTC) at which no version was
   * newer than the current one: what was published since then is not served yet.
   */
  staleSince(): string | null
}

/**
 * Keeps the current version of a history current by polling the log; a hint shortens the wait and
 * carries nothing. While the store cannot be read, the newest known version is served.
 */
export function follow(history: GraphHistory, { onStatus, interval = INTERVAL }: FollowerOptions): Follower {
  let confirmedAt = Date.now()
  /** When the look in progress began, or null. */
  let lookingSince: number | null = null

  const look = async () => {
    const begun = Date.now()
    lookingSince = begun
    try {
      await history.refresh()
      confirmedAt = begun
    } finally {
      lookingSince = null
    }
  }
  const poller = startPoller(look, { onStatus, interval, delay: interval })
  return {
    hint: poller.hint,
    staleSince() {
      const isLate = lookingSince !== null && Date.now() - lookingSince > PATIENCE
      return poller.isLost() || isLate ? new Date(confirmedAt).toISOString() : null
    },
    stop: poller.stop,
  }
}
