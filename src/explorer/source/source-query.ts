import { graphql } from '../generated/gql.ts'

/** Everything that is known of one source. */
export const SourceDocument = graphql(/* GraphQL */ `
  query ExplorerSource($slug: String!) {
    source(slug: $slug) {
      id
      createdAt
      updatedAt
      updatedIn
      language
      languages
      translationStatus
      title
      curie
      url
      publisher
      author
      publishedAt
      category
      evidenceClass
      note
      textHash
      derivedFrom {
        id
        title
        publisher
      }
      lineOfDescent {
        id
        title
        publisher
      }
      passages {
        name
        start
        end
      }
      facts {
        id
        property
        value
      }
      attributes {
        name
        label
        type
        value
      }
      claims(first: 60) {
        totalCount
        nodes {
          ...ListedClaim
          evidence {
            passage
            quote
            start
            end
            stance
            source {
              id
              title
              publisher
            }
          }
          findings {
            finding
            stance
            source {
              id
            }
          }
        }
      }
      usedIn(first: 50, as: [DERIVATION, MENTION, LINK, FACT]) {
        totalCount
        nodes {
          as
          by {
            id
            ... on Concept {
              name
            }
            ... on Source {
              sourceTitle: title
            }
            ... on Article {
              title
            }
          }
          section {
            heading
          }
        }
      }
      history(first: 20) {
        totalCount
        nodes {
          version
          revision
        }
      }
    }
  }
`)
