import type { Logger } from 'pino'
import { publishDue } from '../editing/publishing/publish-due.ts'
import type { Fired } from '../editing/publishing/publish-scheduled.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { type Poller, startPoller } from '../publishing/poller.ts'
import type { Store } from '../storage/store.ts'

/** Publishes due changesets and retires what is due to be; it polls for both. */
export function publishSchedules(store: Store, history: GraphHistory, logger: Logger, clock: () => string): Poller {
  const look = () =>
    publishDue({
      content: store,
      accounts: store,
      history,
      now: clock,
      onFired: ({ id }, fired) => log(logger, id, fired, PUBLISHED),
      onRetired: ({ id }, fired) => log(logger, id, fired, RETIRED),
    })
  return startPoller(look, {
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('changesets are published on schedule again')
        : logger.error({ err: error }, 'changesets are not published on schedule: the store cannot be asked'),
  })
}

interface Messages extends Readonly<Record<Fired['outcome'], string>> {
  readonly BUG: string
}

const PUBLISHED: Messages = {
  PUBLISHED: 'a changeset was published on schedule',
  FAILED: 'a changeset could not be published on schedule',
  OVERTAKEN: 'a changeset that was due had been dealt with already',
  AGAIN: 'a changeset could not be published on schedule now; it is tried again',
  BUG: 'internal error: a changeset was not published on schedule',
}

const RETIRED: Messages = {
  PUBLISHED: 'what a changeset published was retired on schedule',
  FAILED: 'what a changeset published could not be retired on schedule',
  OVERTAKEN: 'a retirement that was due had been dealt with already',
  AGAIN: 'what a changeset published could not be retired on schedule now; it is tried again',
  BUG: 'internal error: what a changeset published was not retired on schedule',
}

function log(logger: Logger, changeset: string, fired: Fired, messages: Messages): void {
  const { outcome } = fired
  if (outcome === 'PUBLISHED') {
    logger.info({ changeset, version: fired.version }, messages.PUBLISHED)
  } else if (outcome !== 'FAILED') {
    logger.info({ changeset }, messages[outcome])
  } else if (fired.cause === undefined) {
    logger.warn({ changeset, reason: fired.reason }, messages.FAILED)
  } else {
    logger.error({ changeset, err: fired.cause }, messages.BUG)
  }
}
