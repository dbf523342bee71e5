import { listIn } from './list-in-field.ts'
import type { TableRow } from './table-rows.ts'

/** A field, or the values of a list. */
export type Field = string | readonly string[]

/** A record of named fields, as formats have that are no tables. */
export class FieldsRow implements TableRow {
  readonly line: number
  readonly #fields: ReadonlyMap<string, Field>
  readonly #startOf: (field: string) => number

  /** `startOf` tells where the text of a field starts in the file, in UTF-16 code units. */
  constructor(line: number, fields: ReadonlyMap<string, Field>, startOf: (field: string) => number) {
    this.line = line
    this.#fields = fields
    this.#startOf = startOf
  }

  get columns(): readonly string[] {
    return [...this.#fields.keys()]
  }

  get(column: string): string {
    const field = this.#fields.get(column) ?? ''
    return typeof field === 'string' ? field : field.join('|')
  }

  list(column: string): readonly string[] {
    const field = this.#fields.get(column) ?? ''
    return typeof field === 'string' ? listIn(field) : field.filter((value) => value.trim() !== '')
  }

  cell(column: string): { readonly text: string; readonly start: number } {
    const text = this.get(column)
    return { text, start: this.#startOf(text) }
  }
}
