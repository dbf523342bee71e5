import { GraphQLError, GraphQLScalarType } from 'graphql'

const refuse = (): never => {
  throw new GraphQLError('DocumentContent is only ever answered; documents are sent as DocumentInput.')
}

/** A document as plain JSON. */
export const DocumentContent = new GraphQLScalarType({
  name: 'DocumentContent',
  description:
    'A whole document as JSON, in the very form in which `DocumentInput` takes it; null stands for a document that is not there or is retired.\n' +
    'Example: `{ "source": { "slug": "active-9-causes", "evidenceClass": "OPINION" } }`.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
})
