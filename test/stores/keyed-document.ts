import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * A document as stores send it: every object tells its type, and its `id` and `revision` where it
 * has them.
 */
export function keyedDocument(schema: GraphQLSchema, text: string): DocumentNode {
  const info = new TypeInfo(schema)
  return visit(
    parse(text),
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(set, _key, parent): SelectionSetNode | undefined {
          if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined
          const type = info.getParentType()
          const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : []
          const added = ['__typename', ...['id', 'revision'].filter((name) => fields.includes(name))]
          return { ...set, selections: [...added.map(field), ...set.selections] }
        },
      },
    }),
  )
}

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })
