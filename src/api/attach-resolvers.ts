import {
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** The resolvers of types by the names of types: a scalar, or functions by the names of fields. */
export type ResolversByType = Readonly<Record<string, object>>

/**
 * Gives the types of a schema their resolvers, in place: `resolve` and `subscribe` of fields, the
 * functions of scalars, `__resolveType` of interfaces and unions. Fails where a resolver has no type
 * or no field, or an abstract type no `__resolveType`.
 */
export function attachResolvers(schema: GraphQLSchema, ...maps: readonly ResolversByType[]): GraphQLSchema {
  for (const map of maps)
    for (const [name, resolvers] of Object.entries(map)) {
      const type = schema.getType(name)
      if (!type) throw new Error(`There are resolvers of ${name}, which is no type of the schema.`)
      attach(type, resolvers)
    }
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type) && !type.resolveType) throw new Error(`${type.name} has no __resolveType.`)
  return schema
}

function attach(type: GraphQLNamedType, resolvers: object): void {
  if (isScalarType(type)) {
    const { serialize, parseValue, parseLiteral } = resolvers as GraphQLScalarType
    Object.assign(type, { serialize, parseValue, parseLiteral })
    return
  }
  for (const [name, resolver] of Object.entries(resolvers)) {
    if (isAbstractType(type) && name === '__resolveType') {
      type.resolveType = resolver
      continue
    }
    const field = isObjectType(type) ? type.getFields()[name] : undefined
    if (!field) throw new Error(`There is a resolver of ${type.name}.${name}, which is no field of the schema.`)
    Object.assign(field, typeof resolver === 'function' ? { resolve: resolver } : resolver)
  }
}
