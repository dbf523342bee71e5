import { graphql } from '../generated/gql.ts'

/** Concepts by their names, and questions about them. */
export const SuggestionsDocument = graphql(/* GraphQL */ `
  query ExplorerSuggestions($text: String!) {
    search(text: $text, first: 4, among: [CONCEPT]) {
      edges {
        node {
          id
          ... on Concept {
            name
            kindName
          }
        }
      }
    }
    askSuggestions(text: $text, first: 5) {
      question
    }
  }
`)
