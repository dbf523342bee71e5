import { listIn } from './list-in-field.ts'
import type { TableRow } from './table-rows.ts'

/** A field, or the values of a list. */
export type Field = string | readonly string[]

/** A record of named fields, as formats have that are no tables. */
export class FieldsRow implements TableRow {
  readonly line: number
  readonly #fields: ReadonlyMap<string, Field>
  readonly #startOf: (text: string) => number
  /** What a field is in the file, where it is read as something else. */
  readonly #written: ReadonlyMap<string, string>

  /** `startOf` tells where a text of the record starts in the file, in UTF-16 code units. */
  constructor(
    line: number,
    fields: ReadonlyMap<string, Field>,
    startOf: (text: string) => number,
    written: ReadonlyMap<string, string> = new Map(),
  ) {
    this.line = line
    this.#fields = fields
    this.#startOf = startOf
    this.#written = written
  }

  /** The row with another field, which is `written` in the file. */
  with(column: string, field: string, written: string): FieldsRow {
    const fields = new Map(this.#fields).set(column, field)
    return new FieldsRow(this.line, fields, this.#startOf, new Map(this.#written).set(column, written))
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
    const text = this.#written.get(column) ?? this.get(column)
    return { text, start: this.#startOf(text) }
  }
}
