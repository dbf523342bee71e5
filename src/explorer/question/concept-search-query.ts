import { graphql } from '../generated/gql.ts'

/** Concepts by their names. */
export const ConceptSearchDocument = graphql(/* GraphQL */ `
  query ExplorerConceptSearch($text: String!) {
    search(text: $text, first: 8, among: [CONCEPT]) {
      edges {
        label
        node {
          id
          ... on Concept {
            name
            kindName
          }
        }
      }
    }
  }
`)
