import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { PUBLICATION_CHANNEL } from '../migrations/0002-publication-notices.ts'

/** How long to wait before connecting again: at first, and at most. In milliseconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 5_000

/**
 * How often to ask whether the other end is still there, and how long it may take over an answer.
 * In milliseconds.
 */
const HEARTBEAT = 30_000
const ANSWER_TIMEOUT = 10_000

export interface PublicationNotices {
  close(): Promise<void>
}

export interface PublicationNoticesOptions {
  readonly url: string
  /**
   * Something may have been published. Also called on every new connection, for what was missed
   * without one.
   */
  onNotice(): void
  /** Hears of the first failure in a row, and of the recovery. */
  onStatus(event: 'LOST' | 'FOUND', error?: unknown): void
}

/**
 * Listens on a connection of its own for the announcements of new versions, and connects again by
 * itself whenever that is lost. A notice only says that looking may be worth it: notices get lost,
 * and some databases and poolers have none at all.
 */
export function listenForPublications({ url, onNotice, onStatus }: PublicationNoticesOptions): PublicationNotices {
  const stop = new AbortController()
  const listening = (async () => {
    let lost = false
    let wait = FIRST_WAIT
    while (!stop.signal.aborted) {
      try {
        await listen(url, stop.signal, onNotice, () => {
          if (lost) onStatus('FOUND')
          lost = false
          wait = FIRST_WAIT
        })
      } catch (error) {
        if (!lost && !stop.signal.aborted) onStatus('LOST', error)
        lost = true
      }
      // Processes that lost one database together do not all come back in the same moment.
      await sleep(wait * (0.5 + Math.random() / 2), undefined, { signal: stop.signal, ref: false }).catch(() => {})
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  })()
  return {
    close() {
      stop.abort()
      return listening
    },
  }
}

/** Listens on one connection until the signal. Fails when the connection does. */
async function listen(url: string, signal: AbortSignal, onNotice: () => void, connected: () => void): Promise<void> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: ANSWER_TIMEOUT,
  })
  const { promise: over, resolve: end, reject: fail } = Promise.withResolvers<void>()
  // It may fail before anyone waits for it.
  over.catch(() => {})
  const stop = () => end()
  signal.addEventListener('abort', stop)
  client.on('error', fail)
  client.on('end', () => fail(new Error('Connection terminated')))
  const begin = async () => {
    await client.connect()
    client.on('notification', onNotice)
    await client.query(`LISTEN ${PUBLICATION_CHANNEL}`)
    connected()
    onNotice()
  }
  const beat = setInterval(() => client.query('SELECT 1').catch(fail), HEARTBEAT).unref()
  try {
    await Promise.race([begin(), over])
    await over
  } finally {
    clearInterval(beat)
    signal.removeEventListener('abort', stop)
    await Promise.race([client.end().catch(() => {}), sleep(1_000, undefined, { ref: false })])
  }
}
