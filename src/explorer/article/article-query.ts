import { graphql } from '../generated/gql.ts'

/** An article with its sections, the claims of each, and what its prose cites. */
export const ArticleDocument = graphql(/* GraphQL */ `
  query ExplorerArticle($slug: String!) {
    article(slug: $slug) {
      id
      slug
      createdAt
      updatedAt
      updatedIn
      language
      languages
      translationStatus
      title
      summary
      category
      publishedAt
      notice
      attributes {
        name
        label
        type
        value
      }
      sections {
        anchor
        heading
        body(format: HTML)
        claims {
          id
          sentence
        }
        citations {
          number
          stance
          claim {
            id
            sentence
          }
          evidence {
            quote
            translatedQuote
            passage
            source {
              id
              title
              publisher
            }
          }
          findings {
            finding
            source {
              id
              title
              publisher
            }
          }
        }
      }
      images {
        id
        text
        credit
        license
        url
      }
      sources(first: 100) {
        nodes {
          id
          title
          publisher
          publishedAt
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
