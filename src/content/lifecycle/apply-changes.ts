import type { ContentSet } from '../documents.ts'
import type { ContentChange } from './content-diff.ts'
import { contentSetOf, documentsOf, withEdits } from './content-set.ts'
import type { FieldChange } from './field-diff.ts'
import { NAMED_LISTS, partsOf, unmoved } from './named-parts.ts'
import type { ContentDocument } from './revision.ts'

/**
 * The content after these changes. Of a document that is CHANGED only the listed fields are set: what the changes do not
 * name stays as it is here. For any two sets, `applyChanges(a, contentDiff(a, b))` has the content of `b`. Throws when a
 * document that the changes start from is not there, or one that they add is.
 */
export function applyChanges(content: ContentSet, changes: readonly ContentChange[]): ContentSet {
  const documents = documentsOf(content)
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const edits = changes.map((change) => {
    const found = byKey.get(change.document)
    if ((found === undefined) !== (change.change === 'ADDED')) {
      throw new Error(`${change.document} cannot be ${change.change}: it is ${found ? '' : 'not '}there`)
    }
    const body = change.change === 'CHANGED' && found ? withFields(found, change.fields) : change.after
    return { document: change.document, body }
  })
  return contentSetOf(withEdits(documents, edits), content.publishedAt)
}

type Fields = Readonly<Record<string, unknown>>

function withFields(document: ContentDocument, changes: readonly FieldChange[]): ContentDocument {
  // Parts are put in order when all of them are there.
  const inTurn = [...changes.filter(({ what }) => what === 'VALUE'), ...changes.filter(({ what }) => what === 'ORDER')]
  const fields: Fields = inTurn.reduce<Fields>(withField, { ...document })
  // The fields of one document become those of another of the same type.
  return fields as unknown as ContentDocument
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
