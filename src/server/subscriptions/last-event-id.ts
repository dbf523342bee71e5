import { badUserInput } from '../../errors/public-errors.ts'

/** The id of the final event of a stream. A reconnecting browser sends it, and is told to stop. */
export const END_OF_STREAM = 'complete'

/** The largest version that GraphQL can name. */
const MAX_VERSION = 2 ** 31 - 1

/**
 * The meaning of `Last-Event-ID`: the version of the client's last event, the end of its stream, or
 * undefined for none. Fails with BAD_USER_INPUT for an id that no event of this server has.
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
