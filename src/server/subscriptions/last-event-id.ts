import { badUserInput } from '../../errors/public-errors.ts'

/**
 * The id of the event that ends a stream for good. A browser sends it when it connects again, and
 * gets the answer to stop.
 */
export const END_OF_STREAM = 'complete'

/** The largest version that GraphQL can name. */
const MAX_VERSION = 2 ** 31 - 1

/**
 * What `Last-Event-ID` says of a client that connects again: the version of its last event, that
 * its stream had ended, or nothing (undefined). Fails with BAD_USER_INPUT for anything that no
 * event of this server has as its id.
 */
export function lastEventIdOf(
  header: string | readonly string[] | undefined,
): number | typeof END_OF_STREAM | undefined {
  if (header === undefined || header === '') return undefined
  if (header === END_OF_STREAM) return END_OF_STREAM
  const version = /^\d{1,10}$/.test(String(header)) ? Number(header) : Number.NaN
  if (version <= MAX_VERSION) return version
  throw badUserInput(
    `"Last-Event-ID" must be the id of an event of this server, which is a version such as 12; ${JSON.stringify(String(header).slice(0, 100))} came. Leave it out to begin anew.`,
  )
}
