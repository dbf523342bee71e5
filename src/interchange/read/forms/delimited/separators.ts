/** What stands between the fields of a table, and what it is called. */
const SEPARATORS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|', space: ' ' } as const
type SeparatorName = keyof typeof SEPARATORS

/** A character between fields; a space means any number of spaces and tabs. */
export type Separator = (typeof SEPARATORS)[SeparatorName]

const NAMES = Object.keys(SEPARATORS) as readonly SeparatorName[]

/** The separator that a person gives by its name or as itself, also as `\t`; undefined for none. */
export function separatorNamed(text: string): Separator | undefined {
  const name = NAMES.find((known) => known === text.toLowerCase() || SEPARATORS[known] === text)
  return name === undefined ? (text === '\\t' ? '\t' : undefined) : SEPARATORS[name]
}

export const SEPARATOR_NAMES: string = `${NAMES.slice(0, -1).join(', ')} or ${NAMES.at(-1)}`

/** What a separator is called in a sentence, such as `commas`. */
export const inPlural = (separator: Separator): string => `${nameOf(separator)}s`

export const nameOf = (separator: Separator): string =>
  NAMES.find((name) => SEPARATORS[name] === separator) ?? separator
