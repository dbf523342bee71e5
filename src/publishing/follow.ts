import type { GraphHistory } from './graph-history.ts'

/** How often to look for a version that another process has published, in milliseconds. */
const INTERVAL = 2_000

/** A look that has not ended after this time counts as failed until it does, in milliseconds. */
const PATIENCE = 5_000

export interface FollowerOptions {
  /** Hears of the first failure in a row and of the recovery. */
  told(event: 'LOST' | 'FOUND', error?: unknown): void
  /** In milliseconds. */
  readonly interval?: number
}

export interface Follower {
  /** Looks now rather than at the next turn: something may have been published. */
  hint(): void
  /**
   * Null while the store answers. Otherwise when it was last known (ISO 8601, UTC) that there was no newer version than the current
   * one: what was published since then is not served yet.
   */
  staleSince(): string | null
  /** Ends when the last look has. */
  stop(): Promise<void>
}

/**
 * Keeps the current version of a history current by looking at the log again and again; a hint shortens the wait and carries nothing. While
 * the store cannot be read, the newest version known goes on being served.
 */
export function follow(history: GraphHistory, { told, interval = INTERVAL }: FollowerOptions): Follower {
  let stopped = false
  let lost = false
  let hinted = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let lookedAt = Date.now()
  let confirmedAt = lookedAt

  const look = async () => {
    lookedAt = Date.now()
    try {
      await history.refresh()
      confirmedAt = lookedAt
      if (lost) told('FOUND')
      lost = false
    } catch (error) {
      if (!lost) told('LOST', error)
      lost = true
    }
  }
  const turn = () => {
    if (stopped || looking) return
    clearTimeout(timer)
    hinted = false
    looking = look().finally(() => {
      looking = undefined
      // What was published while looking may have been missed by the look.
      if (hinted) turn()
      else if (!stopped) timer = setTimeout(turn, interval).unref()
    })
  }
  timer = setTimeout(turn, interval).unref()
  return {
    hint() {
      hinted = true
      turn()
    },
    staleSince() {
      const waiting = looking !== undefined && Date.now() - lookedAt > PATIENCE
      return lost || waiting ? new Date(confirmedAt).toISOString() : null
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
