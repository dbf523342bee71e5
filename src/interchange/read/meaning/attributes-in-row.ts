import type { TableRow } from '../forms/table-rows.ts'
import type { Attribute } from '../rows.ts'
import { type EdgeColumns, OLDER_SOURCES } from './columns-of-edges.ts'
import { primaryColumn } from './evidence-in-row.ts'
import { objectIn } from './object-in-field.ts'

/**
 * The qualifiers of a row, in order of name. The parts of a list have one order. The column
 * `qualifiers` may hold objects that name a qualifier and its value, as TRAPI writes them.
 */
export function qualifiersOf(row: TableRow, { qualifiers }: EdgeColumns): readonly Attribute[] {
  if (qualifiers.length === 0) return NONE
  const values = new Map<string, string[]>()
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value])
  for (const { name, column } of qualifiers)
    for (const part of row.list(column)) {
      const named = name === 'qualifiers' ? qualifierIn(part) : undefined
      add(named?.name ?? name, named?.value ?? part.trim())
    }
  return Array.from(values, ([name, parts]) => ({ name, value: [...new Set(parts)].sort().join('|') })).sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  )
}

/** A qualifier as an object in JSON; undefined for any other text. */
function qualifierIn(text: string): Attribute | undefined {
  const { qualifier_type_id: name, qualifier_value: value } = objectIn(text)
  if (typeof name !== 'string' || typeof value !== 'string') return undefined
  return { name: name.trim().replace(/^biolink:/, ''), value: value.trim() }
}

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
