import type { Logger } from 'pino'
import type { LinkTo } from '../activity/links.ts'
import { type Poller, startPoller } from '../publishing/poller.ts'
import { createDeliver } from '../webhooks/deliver.ts'
import { afterAttempt } from '../webhooks/next-attempt.ts'
import { resolveHost } from '../webhooks/resolve-host.ts'
import { createSender } from '../webhooks/sender.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'

/** Sends the deliveries of the outbox, which it polls. */
export function sendWebhooks(
  privateHosts: readonly string[],
  store: WebhookStore,
  logger: Logger,
  clock: () => string,
  linkTo: LinkTo,
): Pick<Poller, 'hint' | 'stop'> {
  const sender = createSender({
    store,
    linkTo,
    deliver: createDeliver({ privateHosts, resolve: resolveHost }),
    now: () => Date.parse(clock()),
    decide: (answer, attempts) => afterAttempt(answer, attempts, Math.random()),
    attempted({ delivery: { id, webhook, event } }, { error }, { state }) {
      const about = { delivery: id, webhook, event }
      if (state === 'DELIVERED') logger.info(about, 'an event was announced to a webhook')
      else if (state === 'GONE') logger.warn(about, 'a webhook is gone (410) and was switched off')
      else if (state === 'PENDING') logger.info({ ...about, error }, 'a webhook did not answer well; it is tried again')
      else logger.warn({ ...about, error }, 'a webhook did not answer well; its delivery is given up')
    },
    lost: ({ delivery: { id } }, error) =>
      logger.error({ delivery: id, err: error }, 'what came of a delivery could not be written down; it is sent again'),
    freed: () => looks.hint(),
  })
  const looks = startPoller(() => sender.look(), {
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('webhooks are sent again')
        : logger.error({ err: error }, 'webhooks are not sent: the outbox cannot be read'),
  })
  return {
    hint: looks.hint,
    async stop() {
      await Promise.all([looks.stop(), sender.stop()])
    },
  }
}
