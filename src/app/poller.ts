/** How long to wait between two looks, in milliseconds. */
const INTERVAL = 1_000

export interface PollerOptions {
  /** Hears of the first failure in a row and of the recovery. */
  onStatus(event: 'LOST' | 'FOUND', error?: unknown): void
  /** In milliseconds. */
  readonly interval?: number
}

export interface Poller {
  /** Does the work now rather than at the next turn: there may be something to do. */
  hint(): void
  /** Ends when the last turn has. */
  stop(): Promise<void>
}

/** Does some work at once and then again and again, one turn after another. A turn that fails is followed by the next. */
export function startPoller(work: () => Promise<void>, { onStatus: told, interval = INTERVAL }: PollerOptions): Poller {
  let [stopped, lost, hinted]: boolean[] = [false, false, false]
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined

  const once = async () => {
    try {
      await work()
      if (lost) told('FOUND')
      lost = false
    } catch (error) {
      if (!lost) told('LOST', error)
      lost = true
    }
  }
  const turn = () => {
    if (stopped || working) return
    clearTimeout(timer)
    hinted = false
    working = once().finally(() => {
      working = undefined
      // What has come up meanwhile may have been missed. While the work fails, only time helps.
      if (hinted && !lost) turn()
      else if (!stopped) timer = setTimeout(turn, interval).unref()
    })
  }
  turn()
  return {
    hint() {
      hinted = true
      // A turn that is waited for after a failure is not hurried.
      if (!lost) turn()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
