import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import { type Follower, follow } from '../publishing/follow.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { listenForPublications } from '../storage/postgres/publication-notices.ts'

/**
 * The interval for a local file, which is cheap to read and has no announcements, in milliseconds.
 */
const SQLITE_INTERVAL = 500

/**
 * Keeps the served version current with the configured store. On PostgreSQL, announcements make
 * that quick; where they are lost or there are none, the newest version is found by looking for it.
 */
export function followStore(config: Config, history: GraphHistory, logger: Logger): Omit<Follower, 'hint'> {
  const follower = follow(history, {
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('the content store answers again')
        : logger.error({ err: error }, 'the content store does not answer; the newest version known is served on'),
    ...(config.databaseUrl === null && { interval: SQLITE_INTERVAL }),
  })
  if (config.databaseUrl === null) return follower
  const notices = listenForPublications({
    url: config.databaseUrl,
    onNotice: follower.hint,
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('new versions are announced again')
        : logger.warn({ err: error }, 'new versions are not announced; they are looked for every two seconds'),
  })
  return {
    staleSince: follower.staleSince,
    async stop() {
      await Promise.all([notices.close(), follower.stop()])
    },
  }
}
