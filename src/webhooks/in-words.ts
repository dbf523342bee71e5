const MAX_LENGTH = 300

/** What went wrong, on one line that can be kept: parts of it may come from the other side. */
export function inWords(error: unknown): string {
  // One error per address that was tried; the first is as good as any.
  const cause = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error
  const { message = String(cause), code } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : {}
  const text = typeof code === 'string' && !message.includes(code) ? `${code}: ${message}` : message
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .toWellFormed()
    .trim()
}
