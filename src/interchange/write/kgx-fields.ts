/** The fields of a row by the names of their columns; what is left out is empty. */
export type Fields<Column extends string> = { readonly [Name in Column]?: string } & {
  readonly [column: string]: string | undefined
}

/** What a field of a table without quoting cannot hold becomes a space. */
const BREAKING = /[\t\r\n\0]/g
/** What would be read without its quotes, or as a list. */
const QUOTED_OR_LIST = /^"(?:[^"]|"")*"$|^\[/

/** Whether a text would be read as another one. */
export const unlike = (text: string): boolean => text.search(BREAKING) >= 0 || QUOTED_OR_LIST.test(text)

/** A line of a table, with its line feed. */
export const lineOf = (fields: readonly string[]): string =>
  `${fields.map((field) => field.replace(BREAKING, ' ')).join('\t')}\n`

/** Values between bars, or as JSON where a value would not be read as itself. */
export const listOf = (values: readonly string[]): string =>
  values.some((value) => unlike(value) || value.includes('|') || value.trim() === '')
    ? JSON.stringify(values)
    : values.join('|')

/** JSON of what is there; empty text for nothing. */
export const jsonOf = (value: object): string =>
  (Array.isArray(value) ? value : Object.keys(value)).length === 0 ? '' : JSON.stringify(value)
