/** A date as people write it, such as "November 23, 2026", in UTC. */
export const dayInWords = (date: string): string =>
  new Date(date).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * The date of a source, which may be a year or a month alone, such as "March 2013" for `2013-03`.
 * What is no such date stays as it is.
 */
export function partialDateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? []
  if (year === undefined || month === undefined) return date
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC', ...(day && { day: 'numeric' as const }) } as const
  return new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`).toLocaleDateString('en-US', options)
}
