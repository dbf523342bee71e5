/** The parameters of an address as plain strings: one value, or the list of a repeated parameter. */
export type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Reads the query of an address. Values stay strings: an id such as `662E41` is no number.
 *
 * @param query - with or without its `?`
 */
export function parseSearch(query: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    const before = found[name]
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return found
}

/** Writes the query of an address with its `?`, in the order of the parameters; empty where none has a value. */
export function stringifySearch(parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== null && each !== '') query.append(name, String(each))
  // Colons and slashes may stay as they are: keys of concepts then read well in an address.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}

/** The values of a parameter as a list; empty where the address has none. */
export function valuesOf(value: unknown): readonly string[] {
  if (value === undefined || value === '') return []
  return (Array.isArray(value) ? value : [value]).map(String)
}

/** The last value of a parameter, or undefined. */
export function lastValueOf(value: unknown): string | undefined {
  return valuesOf(value).at(-1)
}
