/** A prepared statement takes memory of the server, on each connection. */
const MOST_NAMES = 100

/** Longer lists of values are rarely of the same length again. */
const MOST_PARAMETERS = 32

/**
 * The names of prepared statements, which the server parses once, and plans once where one plan is
 * as good for all values. The first texts that are sent twice get one.
 */
export interface StatementNames {
  /** Undefined where the statement is not prepared. */
  of(text: string, parameters: number): string | undefined
}

export function createStatementNames(): StatementNames {
  const names = new Map<string, string>()
  const sentOnce = new Set<string>()
  return {
    of(text, parameters) {
      if (parameters === 0 || parameters > MOST_PARAMETERS) return undefined
      const known = names.get(text)
      if (known !== undefined || names.size >= MOST_NAMES) return known
      if (!sentOnce.delete(text)) {
        if (sentOnce.size >= MOST_NAMES) sentOnce.clear()
        sentOnce.add(text)
        return undefined
      }
      const name = `aetia_${names.size}`
      names.set(text, name)
      return name
    },
  }
}
