import { isDeepStrictEqual } from 'node:util'

/** One change of one field of documents, in the form of their inputs. */
export type FieldEdit =
  /** Undefined removes the field. */
  | { readonly set: { readonly field: string; readonly value: unknown } }
  | { readonly addItem: { readonly field: string; readonly item: unknown } }
  | { readonly removeItem: { readonly field: string; readonly item: unknown } }
  | { readonly replaceText: { readonly field: string; readonly find: string; readonly with: string } }

type Fields = Readonly<Record<string, unknown>>

/**
 * The fields of an input after the change. An item is added once, at the end, and only to a list or
 * where the field is left out. Text is replaced in every text of the field but those that name
 * something or are quoted.
 */
export function withFieldEdit(fields: Fields, edit: FieldEdit): Fields {
  if ('set' in edit) return withField(fields, edit.set.field, edit.set.value)
  if ('addItem' in edit) {
    const { field, item } = edit.addItem
    const list = fields[field] ?? []
    if (!Array.isArray(list) || list.some((known) => isDeepStrictEqual(known, item))) return fields
    return withField(fields, field, [...list, item])
  }
  if ('removeItem' in edit) {
    const { field, item } = edit.removeItem
    const list = fields[field]
    if (!Array.isArray(list)) return fields
    const left = list.filter((known) => !isDeepStrictEqual(known, item))
    return left.length === list.length ? fields : withField(fields, field, left)
  }
  const { field, find, with: by } = edit.replaceText
  return field in fields ? withField(fields, field, replaced(fields[field], find, by)) : fields
}

/** The field that a change is of. */
export const fieldOf = (edit: FieldEdit): string =>
  'set' in edit
    ? edit.set.field
    : 'addItem' in edit
      ? edit.addItem.field
      : 'removeItem' in edit
        ? edit.removeItem.field
        : edit.replaceText.field

function withField(fields: Fields, field: string, value: unknown): Fields {
  const { [field]: _, ...others } = fields
  return value === undefined ? others : { ...fields, [field]: value }
}

/** What names something, or stands in a source word for word. */
const KEPT: ReadonlySet<string> = new Set([
  'id',
  'anchor',
  'source',
  'claims',
  'passage',
  'passages',
  'quote',
  'code',
  'file',
])

function replaced(value: unknown, find: string, by: string): unknown {
  if (typeof value === 'string') return value.replaceAll(find, () => by)
  if (Array.isArray(value)) return value.map((item) => replaced(item, find, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, KEPT.has(name) ? part : replaced(part, find, by)]),
  )
}
