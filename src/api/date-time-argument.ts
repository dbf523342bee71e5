import { badUserInput } from '../errors/public-errors.ts'

/** RFC 3339: a date, a time and an offset. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

/**
 * A moment in the stored form: ISO 8601, UTC, milliseconds. Fails with BAD_USER_INPUT when the text
 * names none.
 */
export function dateTimeArgument(argument: string, text: string): string {
  const moment = DATE_TIME.test(text) ? new Date(text) : new Date(Number.NaN)
  if (!Number.isNaN(moment.getTime()) && isOnCalendar(text)) return moment.toISOString()
  throw badUserInput(
    `"${argument}" must be a moment such as "2027-11-23T00:00:00Z", with its offset from UTC; ${JSON.stringify(text.slice(0, 100))} came.`,
  )
}

/** JavaScript takes February 30 for March 2. */
function isOnCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
