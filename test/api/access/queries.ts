import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'

/** A field of a type, such as `User.name`. */
export interface FieldName {
  readonly type: string
  readonly field: string
}

/** An operation that selects a field, and all that it selects on the way there. */
export interface Reaching {
  readonly query: string
  readonly fields: readonly FieldName[]
}

/** Every field of every object and interface type. */
export function everyField(schema: GraphQLSchema): FieldName[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => ({ type: type.name, field }))
      : [],
  )
}

/** The unions that a type is of. */
const unionsWith = (schema: GraphQLSchema, type: GraphQLObjectType): readonly GraphQLUnionType[] =>
  Object.values(schema.getTypeMap()).filter(
    (union): union is GraphQLUnionType => isUnionType(union) && union.getTypes().includes(type),
  )

/**
 * The shortest well-formed operation that selects a field, by a query where one leads there and by
 * a mutation otherwise. No field is of an interface that only extends another one, nor of a type of
 * a union alone: its fields are selected by a fragment within that.
 */
export function operationFor(schema: GraphQLSchema, { type, field }: FieldName): Reaching {
  const found = schema.getType(type)
  const around = isInterfaceType(found) ? found.getInterfaces() : isObjectType(found) ? unionsWith(schema, found) : []
  for (const root of ['Query', 'Mutation']) {
    for (const reached of [type, ...around.map(({ name }) => name)]) {
      const way = wayTo(schema, root, reached)
      if (!way) continue
      const last = selectionOf(schema, { type, field }, '')
      const innermost = reached === type ? last : `{ ... on ${type} ${last} }`
      const selection = way.reduceRight((inner, step) => selectionOf(schema, step, inner), innermost)
      return { query: `${root.toLowerCase()} ${selection}`, fields: [...way, { type, field }] }
    }
  }
  throw new Error(`nothing leads to ${type}`)
}

function selectionOf(schema: GraphQLSchema, name: FieldName, inner: string): string {
  const { args, type } = definition(schema, name)
  const below = inner || (isCompositeType(getNamedType(type)) ? '{ __typename }' : '')
  return `{ ${name.field}${literals(args)} ${below} }`
}

function wayTo(schema: GraphQLSchema, root: string, wanted: string): readonly FieldName[] | undefined {
  const ways = new Map<string, readonly FieldName[]>([[root, []]])
  for (const [name, way] of ways) {
    if (name === wanted) return way
    const type = schema.getType(name)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type).name
      if (!ways.has(next)) ways.set(next, [...way, { type: name, field: field.name }])
    }
  }
  return undefined
}

function definition(schema: GraphQLSchema, { type, field }: FieldName): GraphQLField<unknown, unknown> {
  const found = schema.getType(type)
  const fields = isObjectType(found) || isInterfaceType(found) ? found.getFields() : {}
  const known = fields[field]
  if (!known) throw new Error(`no field ${type}.${field}`)
  return known
}

function literals(args: readonly GraphQLArgument[]): string {
  const required = args.filter(isRequiredArgument)
  return required.length === 0 ? '' : `(${required.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')})`
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type))
    return `{ ${given.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
  }
  return { Int: '1', Float: '0.5', Boolean: 'true', DateTime: '"2027-01-01T00:00:00Z"' }[type.name] ?? '"x"'
}
