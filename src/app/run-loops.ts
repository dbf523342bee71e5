import type { Logger } from 'pino'
import { linksBelow } from '../activity/links.ts'
import type { Config } from '../config/config.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Store } from '../storage/store.ts'
import { publishSchedules } from './publish-schedules.ts'
import { sendMails } from './send-mails.ts'
import { sendWebhooks } from './send-webhooks.ts'

export interface Loops {
  /** A version was published: there may be something to send. */
  hint(): void
  /** Resolves when the work in progress has ended, within seconds. */
  stop(): Promise<void>
}

export interface LoopsOptions {
  readonly config: Config
  readonly store: Store
  readonly history: GraphHistory
  readonly logger: Logger
  /** Now (ISO 8601, UTC). */
  readonly clock: () => string
}

/** Starts the background work of an editor. A reader has none, because it may not write. */
export function runLoops({ config, store, history, logger, clock }: LoopsOptions): Loops {
  if (config.role === 'reader') return { hint() {}, async stop() {} }
  const linkTo = linksBelow(config.publicUrl)
  const sender = sendWebhooks(config.webhookHosts, store, logger, clock, linkTo)
  const mailer = sendMails(config, store, logger, clock, linkTo)
  const schedules = config.schedule ? publishSchedules(store, history, logger, clock) : undefined
  return {
    hint: sender.hint,
    async stop() {
      await Promise.all([sender.stop(), mailer?.stop(), schedules?.stop()])
    },
  }
}
