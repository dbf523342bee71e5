/** The wait between two turns, in milliseconds. */
const INTERVAL = 1_000

export interface PollerOptions {
  /** Receives the first failure in a row, and the recovery. */
  onStatus(event: 'LOST' | 'FOUND', error?: unknown): void
  /** The wait from the end of a turn to the next one, in milliseconds. */
  readonly interval?: number
  /** The wait before the first turn, in milliseconds. The default is to begin at once. */
  readonly delay?: number
}

export interface Poller {
  /** Begins a turn now rather than after the interval: there may be something to do. */
  hint(): void
  /** Whether the last turn failed. */
  isLost(): boolean
  /** Resolves when the turn in progress has ended. No other turn begins. */
  stop(): Promise<void>
}

/** Repeats work, one turn after another. A turn that fails is followed by the next. */
export function startPoller(
  work: () => Promise<void>,
  { onStatus, interval = INTERVAL, delay = 0 }: PollerOptions,
): Poller {
  let stopped = false
  let lost = false
  let hinted = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined

  const once = async () => {
    try {
      await work()
      if (lost) onStatus('FOUND')
      lost = false
    } catch (error) {
      if (!lost) onStatus('LOST', error)
      lost = true
    }
  }
  const turn = () => {
    if (stopped || working) return
    clearTimeout(timer)
    hinted = false
    working = once().finally(() => {
      working = undefined
      // A hint during the turn may concern what the turn has already passed. After a failure, only
      // time helps.
      if (hinted && !lost) turn()
      else if (!stopped) schedule(interval)
    })
  }
  const schedule = (wait: number) => {
    timer = setTimeout(turn, wait).unref()
  }
  if (delay === 0) turn()
  else schedule(delay)
  return {
    hint() {
      hinted = true
      // After a failure, the wait is not cut short.
      if (!lost) turn()
    },
    isLost: () => lost,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
