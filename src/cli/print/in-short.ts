/** The first of some names, and how many there are besides: `a, b, and 7 more`. `count` is of all; left out: of those given. */
export function inShort(names: readonly string[], separator: string, count = names.length): string {
  const shown = names.slice(0, MOST)
  const rest = count - shown.length
  return `${shown.join(separator)}${rest > 0 ? `${separator}and ${rest} more` : ''}`
}

/** Whoever wants all of them asks for JSON. */
const MOST = 20
