/** The object that a field holds as JSON; one without fields where it holds none. */
export function objectIn(field: string): Readonly<Record<string, unknown>> {
  if (!field.trimStart().startsWith('{')) return NOTHING
  try {
    return JSON.parse(field) as Readonly<Record<string, unknown>>
  } catch {
    return NOTHING
  }
}

const NOTHING = Object.freeze({})
