/** No wait that a receiver asks for is longer, in seconds: a day. */
export const LONGEST_WAIT = 24 * 3_600

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const LONG_DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTHS: readonly string[] = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH = `(?<month>${MONTHS.join('|')})`
const TIME = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`

/** The three forms of an HTTP date (RFC 9110, 5.6.7), of which only the first is still written. */
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`^${DAY}, (?<day>\d\d) ${MONTH} (?<year>\d{4}) ${TIME} GMT$`),
  new RegExp(String.raw`^${LONG_DAY}, (?<day>\d\d)-${MONTH}-(?<year>\d\d) ${TIME} GMT$`),
  new RegExp(String.raw`^${DAY} ${MONTH} (?<day>[ \d]\d) ${TIME} (?<year>\d{4})$`),
]

/**
 * The wait that `Retry-After` asks for (RFC 9110, 10.2.3), in whole seconds from 0 to a day. Null
 * without the header, or in no standard form. A date is counted from the answer's own `Date` where
 * it has one, so that clocks may differ, and else from `now` (milliseconds since 1970).
 */
export function retryAfterSeconds(retryAfter: string | null, date: string | null, now: number): number | null {
  const text = retryAfter?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text), LONGEST_WAIT)
  const until = millisecondsOf(text, now)
  if (until === null) return null
  const from = millisecondsOf(date?.trim() ?? '', now) ?? now
  return Math.min(Math.max(0, Math.ceil((until - from) / 1_000)), LONGEST_WAIT)
}

function millisecondsOf(text: string, now: number): number | null {
  const parts = DATES.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!parts) return null
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  const at = (written: number) =>
    Date.UTC(written, MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second))
  if (year.length > 2) return at(Number(year))
  // Two digits that seem more than 50 years ahead are of the century before.
  const thisYear = new Date(now).getUTCFullYear()
  const near = Math.floor(thisYear / 100) * 100 + Number(year)
  return at(near > thisYear + 50 ? near - 100 : near)
}
