import { GraphQLError, GraphQLScalarType } from 'graphql'

const refuse = (): never => {
  throw new GraphQLError('DocumentContent is only ever answered; documents are sent as DocumentInput.')
}

/** A document as plain JSON. */
export const DocumentContent = new GraphQLScalarType({
  name: 'DocumentContent',
  description:
    'A whole document as JSON, in the form of `DocumentInput`; null for an absent or retired document. ' +
    'Example: `{ "source": { "slug": "active-9-causes", "evidenceClass": "OPINION" } }`.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
})
