import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeValueRecord, DeclarationRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'

/** An attribute of a document, with its values as text. */
export interface OwnAttribute {
  readonly name: string
  readonly values: readonly string[]
}

/**
 * The attributes of the documents of a graph that everybody may see, in order of name. Those of rows
 * of tables are among the columns of their tables.
 */
export const ownAttributes =
  ({ attributes }: SnapshotPart) =>
  (document: Key): readonly OwnAttribute[] =>
    (attributes?.everybody.ownOf(document) ?? []).map(({ attribute, values }) => ({
      name: attributeName(attribute),
      values: values.map(inText),
    }))

const inText = (value: AttributeValueRecord): string => (typeof value === 'object' ? value.key : String(value))

/** The attributes that some documents of a graph may have. */
export const declaredAttributes = ({ attributes }: SnapshotPart): readonly DeclarationRecord[] =>
  attributes === undefined ? [] : [...attributes.everybody.declared.values()]

/** The name of the column of an attribute among columns of a format's own. */
export const columnOf = (name: string, own: readonly string[]): string =>
  own.includes(name) ? `attribute:${name}` : name
