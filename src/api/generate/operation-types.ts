import { plugin as operationTypes } from '@graphql-codegen/typescript-operations'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  type TypeNode,
  visit,
} from 'graphql'
import { KEYS_OF_FIELDS, KEYS_OF_VARIABLES, type KeyType } from './key-types.ts'

const NAMES = [
  ...new Set([KEYS_OF_FIELDS, KEYS_OF_VARIABLES].flatMap((types) => Object.values(types).flatMap(Object.values))),
].sort()

type Plugin = typeof operationTypes

/**
 * The plugin typescript-operations of codegen, with types of keys for ids and slugs. It sees a
 * schema and documents that have scalars in their place; the texts of the operations stay.
 */
export const plugin: Plugin = async (schema, documents, config, info) => {
  const keyed = documents.map((file) => ({ ...file, ...(file.document && { document: keyedDocument(file.document) }) }))
  const scalars = { ...(config.scalars as object), ...Object.fromEntries(NAMES.map((name) => [name, name])) }
  const written = await operationTypes(keyedSchema(schema), keyed, { ...config, scalars }, info)
  const { prepend = [], content } = typeof written === 'string' ? { content: written } : written
  return { prepend: [`import type { ${NAMES.join(', ')} } from '../keys.ts'`, ...prepend], content }
}

function keyedDocument(document: DocumentNode): DocumentNode {
  return visit(document, {
    OperationDefinition(operation) {
      const keys = KEYS_OF_VARIABLES[operation.name?.value ?? '']
      if (keys === undefined) return undefined
      return {
        ...operation,
        variableDefinitions: operation.variableDefinitions?.map((definition) => ({
          ...definition,
          type: keyedType(definition.type, keys[definition.variable.name.value]),
        })),
      }
    },
  })
}

function keyedSchema(schema: GraphQLSchema): GraphQLSchema {
  const scalars = NAMES.map((name) => `scalar ${name}\n`).join('')
  const document = visit(parse(scalars + printSchema(schema)), {
    InputObjectTypeDefinition: (type) => ({ ...type, fields: type.fields?.map(keyedField(type.name.value)) }),
    InterfaceTypeDefinition: keyedFields,
    ObjectTypeDefinition: keyedFields,
  })
  // Interfaces such as `Node` have ids of all kinds, which validation would refuse.
  return buildASTSchema(document, { assumeValid: true })
}

function keyedFields<Type extends InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode>(type: Type): Type {
  const isConcept = type.interfaces?.some(({ name }) => name.value === 'Concept')
  return { ...type, fields: type.fields?.map(keyedField(isConcept ? 'Concept' : type.name.value)) }
}

const keyedField =
  (typeName: string) =>
  <Field extends { readonly name: { readonly value: string }; readonly type: TypeNode }>(field: Field): Field => ({
    ...field,
    type: keyedType(field.type, KEYS_OF_FIELDS[typeName]?.[field.name.value]),
  })

function keyedType<Type extends TypeNode>(type: Type, key: KeyType | undefined): Type {
  if (key === undefined) return type
  return visit(type as TypeNode, {
    NamedType: (node) => ({ ...node, name: { kind: Kind.NAME, value: key } as const }),
  }) as Type
}
