import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** An argument of a tool. */
export interface Argument {
  readonly name: string
  readonly isRequired: boolean
  readonly type: GraphQLInputType
  readonly about?: string | null | undefined
  readonly preset?: unknown
}

/** Writes the JSON Schema of an argument; `place` names the argument for other descriptions. */
export type WriteArgument = (place: string, argument: Pick<Argument, 'type' | 'about' | 'preset'>) => JsonSchema

/** The most values of an enum that are repeated wherever it is used. */
const FEW_VALUES = 4

export const argumentOf = (field: GraphQLInputField): Argument => ({
  name: field.name,
  isRequired: isRequiredInputField(field),
  type: field.type,
  about: field.description,
  preset: field.defaultValue,
})

/**
 * A writer of the arguments of many tools. It writes each input type and each long enum in full
 * once. From then on it says where that is: schemas of different tools cannot refer to each other,
 * and agents read all of them before they ask anything.
 */
export function argumentSchemas(): WriteArgument {
  const places = new Map<string, { readonly place: string; readonly about: Argument['about'] }>()
  const write: WriteArgument = (place, { type, about, preset }) => {
    if (isNonNullType(type)) return write(place, { type: type.ofType, about, preset })
    const facts = { ...(about && { description: about }), ...(!isNothing(preset) && { default: preset }) }
    if (isListType(type)) return withFacts({ type: 'array', items: write(place, { type: type.ofType }) }, facts)
    if (isScalarType(type)) return { ...scalarSchema(type), ...facts }
    const described = places.get(type.name)
    if (described !== undefined) {
      // What is said of that place is not said again.
      const { description, ...others } = facts
      const isSaidThere = about === described.about
      return withFacts(schemaInShort(type, described.place), isSaidThere ? others : { description, ...others })
    }
    if (isEnumType(type)) {
      const values = type.getValues().map(({ name }) => name)
      if (values.length > FEW_VALUES) places.set(type.name, { place, about })
      return { type: 'string', enum: values, ...facts }
    }
    places.set(type.name, { place, about })
    return { ...objectSchema(type, place, write), ...facts }
  }
  return write
}

function objectSchema(type: GraphQLInputObjectType, place: string, write: WriteArgument): JsonSchema {
  const fields = Object.values(type.getFields())
  const required = fields.filter(isRequiredInputField).map(({ name }) => name)
  return {
    type: 'object',
    ...(type.description && { description: type.description }),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, write(within(place, field.name), argumentOf(field))]),
    ),
    ...(required.length > 0 && { required }),
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
  }
}

/** An enum or input type that is described elsewhere. */
const schemaInShort = (type: GraphQLEnumType | GraphQLInputObjectType, place: string): JsonSchema => ({
  type: isEnumType(type) ? 'string' : 'object',
  description: `As \`${place}\`.`,
})

/** The place of a field: `causal_paths(question.from)`. */
const within = (place: string, field: string): string => `${place.slice(0, -1)}.${field})`

/** Both descriptions where there are two. */
const withFacts = (schema: JsonSchema, { description, ...facts }: JsonSchema): JsonSchema => ({
  ...schema,
  ...(description !== undefined && { description: [description, schema['description']].filter(Boolean).join(' ') }),
  ...facts,
})

function scalarSchema({ name }: GraphQLScalarType): JsonSchema {
  const schema = SCALARS[name]
  if (schema === undefined) throw new Error(`tools cannot describe the scalar ${name} yet`)
  return schema
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  BigInt: { type: 'string' },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  DateTime: { type: 'string', format: 'date-time' },
  DocumentContent: { type: 'object' },
}

/** A default that says no more than leaving the argument out: `false`, or an empty list. */
const isNothing = (preset: unknown): boolean =>
  preset === undefined || preset === false || (Array.isArray(preset) && preset.length === 0)
