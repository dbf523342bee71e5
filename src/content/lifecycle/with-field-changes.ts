import type { FieldChange } from './field-diff.ts'
import { NAMED_LISTS, partsOf, unmoved } from './named-parts.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A document with the listed fields as they are after the changes. What the changes do not name
 * stays as it is.
 */
export function withFieldChanges(document: object, changes: readonly FieldChange[]): object {
  // Parts are put in order when all of them are there.
  const inTurn = [...changes.filter(({ what }) => what === 'VALUE'), ...changes.filter(({ what }) => what === 'ORDER')]
  return inTurn.reduce<Fields>(withField, { ...document })
}

function withField(fields: Fields, { path, what, after }: FieldChange): Fields {
  const [field = '', name, inner] = path.map(String)
  if (name === undefined && what === 'VALUE') return withValue(fields, field, after)
  const list = NAMED_LISTS.get(field)
  const parts = new Map(list && partsOf(fields[field], list))
  if (name === undefined) {
    const order = unmoved((after as readonly unknown[]).map(String), [...parts.keys()])
    return withValue(
      fields,
      field,
      order.map((part) => parts.get(part)),
    )
  }
  const part = inner === undefined ? after : withValue({ ...parts.get(name) }, inner, after)
  if (part === null) parts.delete(name)
  else parts.set(name, part as object)
  return withValue(fields, field, [...parts.values()])
}

/** Null takes the field away. */
function withValue(fields: Fields, field: string, value: unknown): Fields {
  const { [field]: _, ...others } = fields
  return value === null ? others : { ...fields, [field]: value }
}
