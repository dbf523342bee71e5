import type { Logger } from 'pino'
import { publishDue } from '../editing/publishing/publish-due.ts'
import type { Fired } from '../editing/publishing/publish-scheduled.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { type Poller, startPoller } from '../publishing/poller.ts'
import type { Store } from '../storage/store.ts'

/** Publishes due changesets, which it polls for. */
export function publishSchedules(store: Store, history: GraphHistory, logger: Logger, clock: () => string): Poller {
  const look = () =>
    publishDue({
      content: store,
      accounts: store,
      history,
      now: clock,
      onFired: ({ id }, fired) => log(logger, id, fired),
    })
  return startPoller(look, {
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('changesets are published on schedule again')
        : logger.error({ err: error }, 'changesets are not published on schedule: the store cannot be asked'),
  })
}

const MESSAGES = {
  OVERTAKEN: 'a changeset that was due had been dealt with already',
  AGAIN: 'a changeset could not be published on schedule now; it is tried again',
} as const

function log(logger: Logger, changeset: string, fired: Fired): void {
  const { outcome } = fired
  if (outcome === 'PUBLISHED') {
    logger.info({ changeset, version: fired.version }, 'a changeset was published on schedule')
  } else if (outcome !== 'FAILED') {
    logger.info({ changeset }, MESSAGES[outcome])
  } else if (fired.cause === undefined) {
    logger.warn({ changeset, reason: fired.reason }, 'a changeset could not be published on schedule')
  } else {
    logger.error({ changeset, err: fired.cause }, 'internal error: a changeset was not published on schedule')
  }
}
