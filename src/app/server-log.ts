import { createRequire } from 'node:module'
import { isatty } from 'node:tty'
import pino, { type Logger } from 'pino'
import type PinoPretty from 'pino-pretty'
import type { Config } from '../config/config.ts'

/**
 * How much waits for a log that cannot be written now, such as on a full disk; more is dropped. In
 * bytes.
 */
const MAX_WAITING = 1_000_000

const STANDARD_ERROR = 2

/** Bytes with which what a stranger sent could steer a terminal, but for ends of lines and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/**
 * The log of a server, on standard error: JSON lines for programs, or a line for people. A log that
 * cannot be written ends nothing.
 */
export function serverLog({ logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  const destination = pino.destination({ fd: STANDARD_ERROR, sync: true, maxLength: MAX_WAITING })
  // There is nowhere left to say so. It is tried again with the next entry.
  destination.on('error', () => {})
  const isTerminal = isatty(STANDARD_ERROR)
  if (logFormat === 'json' || (logFormat === 'auto' && !isTerminal)) return pino({ level: logLevel }, destination)
  const forPeople = entriesForPeople(isTerminal)
  return pino({ level: logLevel }, { write: (line) => void destination.write(forPeople(line)) })
}

/** What writes a line of JSON for people, with colors or without. */
export function entriesForPeople(colorize: boolean): (line: string) => string {
  // Only a terminal needs it, so a server elsewhere does not load it.
  const { prettyFactory } = createRequire(import.meta.url)('pino-pretty') as typeof PinoPretty
  const pretty = prettyFactory({
    colorize,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss.l',
    ignore: 'pid,hostname',
  })
  return (line) =>
    pretty(JSON.parse(line, (_key, value) => (typeof value === 'string' ? value.replaceAll(CONTROL, '\ufffd') : value)))
}
