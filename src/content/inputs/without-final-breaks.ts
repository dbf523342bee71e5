/** Plain data in which no text ends in line breaks, which editors add. */
export function withoutFinalBreaks(value: unknown): unknown {
  if (typeof value === 'string') return trimmed(value)
  if (Array.isArray(value)) return value.map(withoutFinalBreaks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutFinalBreaks(field)]))
}

/** By hand, since a pattern would look at every run of breaks from each of its characters. */
function trimmed(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  return text.slice(0, end)
}
