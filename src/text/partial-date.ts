/** `2013`, `2013-03` or `2013-03-21`: as much of a date as is known. */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a partial date is one that the calendar has. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** Whether a text is a partial date that exists. */
export const isPartialDate = (text: string): boolean => PARTIAL_DATE.test(text) && isInCalendar(text)
