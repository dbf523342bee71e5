/**
 * The first names of a list and the number of the others: `a, b, and 7 more`. `count` is the length
 * of the whole list, by default that of `names`.
 */
export function firstNames(names: readonly string[], separator: string, count = names.length): string {
  const shown = names.slice(0, MOST)
  const rest = count - shown.length
  return `${shown.join(separator)}${rest > 0 ? `${separator}and ${rest} more` : ''}`
}

/** The JSON output has all of them. */
const MOST = 20
