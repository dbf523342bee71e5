import type { GraphQLScalarType } from 'graphql'
import type { Concept, Node, Published, Resolvers } from '../generated/resolver-types.ts'
import type { Policy } from './policy.ts'

/**
 * The interfaces. The generated resolvers have no fields of theirs, so their own types are named
 * here.
 */
interface Interfaces {
  readonly Concept: Concept
  readonly Node: Node
  readonly Published: Published
}

type All = { readonly [Name in keyof Resolvers]-?: NonNullable<Resolvers[Name]> }

/** The unions, which have no fields of their own. */
type Union = 'AttributeValue' | 'QuestionAnswer' | 'ReadQuestion'

/** Every object and interface type of `schema.graphql`. */
type TypeName = Exclude<{ [Name in keyof All]: All[Name] extends GraphQLScalarType ? never : Name }[keyof All], Union>

/**
 * The fields of a type. An interface that is missing above has none that could be written, so it
 * does not compile.
 */
type FieldOf<Name extends TypeName> = Name extends keyof Interfaces
  ? keyof Interfaces[Name]
  : '__resolveType' extends keyof All[Name]
    ? `name ${Name} among the interfaces`
    : Exclude<keyof All[Name], '__isTypeOf'>

/** The policy of every field of every type. A new field without one does not compile. */
export type PolicyTable = {
  readonly [Name in TypeName]: { readonly [Field in FieldOf<Name>]: Policy }
}
