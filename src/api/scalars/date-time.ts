import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A moment as text. The resolver of the argument parses and checks it. */
export const DateTime = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  description: 'A moment in UTC, in ISO 8601. Example: `2026-11-23T00:00:00Z`.',
  serialize: (value) => value,
  parseValue: (value) => (typeof value === 'string' ? value : refuse()),
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : refuse()),
})

function refuse(): never {
  const extensions = { validationErrorCode: 'BAD_USER_INPUT' }
  throw new GraphQLError('A moment is written as text, such as "2027-11-23T00:00:00Z".', { extensions })
}
