import type { FieldEdit } from '../editing/edits/field-edit.ts'
import type { DocumentsWhere } from '../editing/edits/stage-edits-where.ts'
import { badUserInput } from '../errors/public-errors.ts'
import type { DocumentsWhere as DocumentsWhereInput, FieldEditInput } from './generated/resolver-types.ts'

const MAX_KEYS = 1_000

/**
 * The conditions for documents. Fails with BAD_USER_INPUT where none is given: a change of
 * everything would be a mistake.
 */
export function documentsWhere({ kinds, keys, field, text }: DocumentsWhereInput): DocumentsWhere {
  if ((kinds ?? keys ?? field ?? text ?? null) === null)
    throw badUserInput('"where" must have a condition: "kinds", "keys", "field" or "text".')
  if (text === '') throw badUserInput('"where.text" must not be empty.')
  if ((keys?.length ?? 0) > MAX_KEYS)
    throw badUserInput(`"where.keys" may name at most ${MAX_KEYS} documents, not ${keys?.length}.`)
  return {
    kinds: kinds ?? null,
    keys: keys ?? null,
    field: field ? { name: field.field, equals: fromJson('where.field.value', field.value) } : null,
    text: text ?? null,
  }
}

/** The change of a field. Fails with BAD_USER_INPUT where a value is no JSON. */
export function fieldEditArgument({ set, addItem, removeItem, replaceText }: FieldEditInput): FieldEdit {
  if (set) return { set: { field: set.field, value: fromJson('change.set.value', set.value) } }
  if (addItem) return { addItem: { field: addItem.field, item: fromJson('change.addItem.item', addItem.item) } }
  if (removeItem)
    return { removeItem: { field: removeItem.field, item: fromJson('change.removeItem.item', removeItem.item) } }
  if (!replaceText) throw badUserInput('"change" must be one of "set", "addItem", "removeItem" and "replaceText".')
  if (replaceText.find === '') throw badUserInput('"change.replaceText.find" must not be empty.')
  return { replaceText }
}

/** Null leaves the field out. */
function fromJson(argument: string, text: string | null | undefined): unknown {
  if (text === null || text === undefined) return undefined
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    throw badUserInput(`"${argument}" must be JSON, such as "\\"ITBS\\"" or "0.6"; ${text.slice(0, 100)} came.`)
  }
}
