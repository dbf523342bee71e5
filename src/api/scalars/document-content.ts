import { GraphQLError, GraphQLScalarType } from 'graphql'

const refuse = (): never => {
  throw new GraphQLError('DocumentContent is only ever answered; documents are sent as DocumentInput.')
}

/** A document as plain JSON. */
export const DocumentContent = new GraphQLScalarType({
  name: 'DocumentContent',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
})
