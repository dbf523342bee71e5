/** One record of a table: its fields, and the place of each in the file. */
export interface TableRecord {
  readonly type: 'RECORD'
  /** The line it starts in, from 1. */
  readonly line: number
  readonly fields: readonly string[]
  /** The fields as they are written, without the quotes around them. */
  readonly written: readonly string[]
  /** Where each written field starts, in UTF-16 code units into the file. */
  startOf(field: number): number
}

export interface Rejected {
  readonly type: 'REJECTED'
  readonly line: number
  readonly reason: string
}

export const rejected = (line: number, reason: string): Rejected => ({ type: 'REJECTED', line, reason })

/** A record of fields with one separator between any two of them, and nothing else. */
export const plainRecord = (line: number, start: number, fields: readonly string[]): TableRecord => ({
  type: 'RECORD',
  line,
  fields,
  written: fields,
  startOf(field) {
    let at = start + field
    for (let index = 0; index < field; index++) at += fields[index]?.length ?? 0
    return at
  },
})
