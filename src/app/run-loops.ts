import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Store } from '../storage/store.ts'
import { publishSchedules } from './publish-schedules.ts'
import { sendWebhooks } from './send-webhooks.ts'

export interface Loops {
  /** A version was published: there may be something to send. */
  hint(): void
  /** Ends when what is under way has ended, within seconds. */
  stop(): Promise<void>
}

/** What an editor does besides answering requests. A reader does nothing: it may not write. */
export function runLoops(config: Config, store: Store, history: GraphHistory, logger: Logger): Loops {
  if (config.role === 'reader') return { hint() {}, async stop() {} }
  const sender = sendWebhooks(config.webhookHosts, store, logger)
  const schedules = config.schedule ? publishSchedules(store, history, logger) : undefined
  return {
    hint: sender.hint,
    async stop() {
      await Promise.all([sender.stop(), schedules?.stop()])
    },
  }
}
