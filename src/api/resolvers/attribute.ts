import { type AttributeOwner, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { AttributeValueRecord, DeclarationRecord } from '../../snapshot/records.ts'
import type { Texts } from '../../snapshot/texts/texts.ts'
import type { ShownAttribute } from '../attributes/shown-attribute.ts'
import type { ShownValue } from '../attributes/shown-value.ts'
import type {
  AttributeDeclarationResolvers,
  AttributeResolvers,
  AttributeValueResolvers,
  KeyValueResolvers,
  QueryResolvers,
} from '../generated/resolver-types.ts'
import { publishedNode } from '../published-node.ts'
import { translated } from '../texts/translated.ts'

const valuesOf = (shown: ShownAttribute): readonly AttributeValueRecord[] =>
  'given' in shown ? shown.given : [shown.value]

const declarationOf = (shown: ShownAttribute): DeclarationRecord | null => ('given' in shown ? shown.declared : null)

export const Attribute: AttributeResolvers = {
  label: translated((shown, texts) => {
    const declared = declarationOf(shown)
    return declared && texts.labelOf(declared)
  }),
  type: (shown) => declarationOf(shown)?.type ?? 'TEXT',
  value: (shown) => valuesOf(shown).map(inText).join('|'),
  values: (shown, _args, { snapshot, texts }) =>
    valuesOf(shown)
      // A draft may name a document that is not there.
      .filter((value) => typeof value !== 'object' || publishedNode(snapshot, value.key) !== undefined)
      .map((value) => shownValue(declarationOf(shown), value, texts)),
}

const inText = (value: AttributeValueRecord): string => (typeof value === 'object' ? value.key : String(value))

function shownValue(declared: DeclarationRecord | null, value: AttributeValueRecord, texts: Texts): ShownValue {
  if (typeof value === 'object') return { __typename: 'KeyValue', key: value.key }
  if (typeof value === 'number') return { __typename: 'NumberValue', number: value }
  if (typeof value === 'boolean') return { __typename: 'BooleanValue', boolean: value }
  switch (declared?.type) {
    case 'DATE':
      return { __typename: 'DateValue', date: value }
    case 'URL':
      return { __typename: 'UrlValue', url: value }
    case 'ENUM':
      return { __typename: 'EnumValue', name: value, label: texts.optionLabelOf(declared, value) }
    default:
      return { __typename: 'TextValue', text: value }
  }
}

export const AttributeValue: AttributeValueResolvers = { __resolveType: ({ __typename }) => __typename }

export const KeyValue: KeyValueResolvers = {
  node: ({ key }, _args, { snapshot }) => {
    const found = publishedNode(snapshot, key)
    if (found === undefined) throw new Error(`the snapshot has ${key} as a value but does not hold it`)
    return found
  },
}

export const AttributeDeclaration: AttributeDeclarationResolvers = {
  name: ({ key }) => attributeName(key),
  label: translated((declared, texts) => texts.labelOf(declared)),
  description: translated((declared, texts) => texts.descriptionOf(declared)),
  options: translated((declared, texts) =>
    declared.options.map(({ name }) => ({ name, label: texts.optionLabelOf(declared, name) })),
  ),
}

/** The declarations of one sort that one of some kinds may have. */
const declared = (
  all: ReadonlyMap<string, DeclarationRecord>,
  visibility: DeclarationRecord['visibility'],
  kinds: readonly AttributeOwner[] | null | undefined,
): readonly DeclarationRecord[] =>
  [...all.values()].filter(
    (one) => one.visibility === visibility && (!kinds || one.kinds.some((kind) => kinds.includes(kind))),
  )

export const declaredAttributes: Pick<QueryResolvers, 'declaredAttributes' | 'editorDeclaredAttributes'> = {
  declaredAttributes: (_parent, { kinds }, { snapshot }) =>
    declared(snapshot.attributes.everybody.declared, 'PUBLIC', kinds),
  editorDeclaredAttributes: (_parent, { kinds }, { snapshot }) =>
    declared(snapshot.attributes.editors.declared, 'EDITORS', kinds),
}
