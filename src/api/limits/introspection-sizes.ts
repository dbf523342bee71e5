import {
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** The mean lengths of the lists and texts of introspection. */
export interface IntrospectionSizes {
  lengthOf(type: string, field: string): number
  textOf(field: string): number
  /** The share of references to a type with a list or non-null wrapper. */
  readonly wrapped: number
}

/** Measures the sizes of a schema. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = withFields.flatMap((type) => Object.values(type.getFields()))
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()))
  const values = types.filter(isEnumType).flatMap((type) => type.getValues())
  const args = fields.flatMap((field) => field.args)
  const count = (list: readonly number[]) => list.reduce((sum, length) => sum + length, 0)
  const lengths: Readonly<Record<string, number>> = {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': inputs.length / types.length,
    '__Type.enumValues': values.length / types.length,
    '__Type.possibleTypes':
      count(types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type).length)) / types.length,
    '__Type.interfaces': count(withFields.map((type) => type.getInterfaces().length)) / types.length,
    '__Field.args': args.length / Math.max(fields.length, 1),
  }
  const named = [...types, ...fields, ...inputs, ...values, ...args]
  const mean = (texts: readonly (string | null | undefined)[]) =>
    count(texts.map((text) => text?.length ?? 0)) / Math.max(texts.length, 1)
  const texts: Readonly<Record<string, number>> = {
    name: mean(named.map(({ name }) => name)),
    description: mean(named.map(({ description }) => description)),
  }
  const references = [...fields, ...inputs, ...args].map(({ type }) => type)
  const wrappers = references.map((type) => Number(isNonNullType(type)) + 2 * Number(isListType(getNullableType(type))))
  // Each wrapper may hold another, so the share of those that do is found from how many there are.
  const perReference = count(wrappers) / Math.max(references.length, 1)
  return {
    lengthOf: (type, field) => lengths[`${type}.${field}`] ?? 1,
    textOf: (field) => texts[field] ?? 4,
    wrapped: perReference / (1 + perReference),
  }
}
