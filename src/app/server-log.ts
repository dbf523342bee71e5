import pino, { type Logger } from 'pino'
import type { LogLevel } from '../config/config.ts'

/**
 * How much waits for a log that cannot be written now, such as on a full disk; more is dropped. In
 * bytes.
 */
const MAX_WAITING = 1_000_000

/**
 * The log of a server, on standard error, a line of JSON for each entry. A log that cannot be
 * written ends nothing.
 */
export function serverLog(level: LogLevel): Logger {
  const destination = pino.destination({ fd: 2, sync: true, maxLength: MAX_WAITING })
  // There is nowhere left to say so. It is tried again with the next entry.
  destination.on('error', () => {})
  return pino({ level }, destination)
}
