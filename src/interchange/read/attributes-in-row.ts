import { type EdgeColumns, OLDER_SOURCES } from './columns-of-edges.ts'
import { primaryColumn } from './evidence-in-row.ts'
import type { Attribute } from './rows.ts'
import type { TableRow } from './table-rows.ts'

/** The qualifiers of a row, in order of name. The parts of a list have one order. */
export const qualifiersOf = (row: TableRow, { qualifiers }: EdgeColumns): readonly Attribute[] =>
  qualifiers.length === 0
    ? NONE
    : qualifiers.flatMap(({ name, column }) => {
        const parts = row.list(column).map((part) => part.trim())
        return parts.length === 0 ? [] : [{ name, value: parts.sort().join('|') }]
      })

/** The fields of an edge that nothing else is read from, in order of name. */
export function attributesOf(row: TableRow, columns: EdgeColumns): readonly Attribute[] {
  if (columns.attributes.length === 0) return NONE
  const primary = OLDER_SOURCES.some((older) => columns.has(older)) ? primaryColumn(row, columns) : undefined
  return fieldsOf(row, columns.attributes).filter(({ name }) => name !== primary)
}

const NONE: readonly Attribute[] = []

/** The fields of these columns that are not empty. */
export const fieldsOf = (row: TableRow, columns: readonly string[]): readonly Attribute[] =>
  columns.length === 0
    ? NONE
    : columns.flatMap((name) => {
        const value = row.get(name).trim()
        return value === '' ? [] : [{ name, value }]
      })

/** The attributes and one more, in order of name. */
export const withAttribute = (attributes: readonly Attribute[], more: Attribute): readonly Attribute[] =>
  [...attributes, more].sort((a, b) => (a.name < b.name ? -1 : 1))
