import { graphql } from '../generated/gql.ts'

/** Everything that is known of one claim. */
export const WholeClaimDocument = graphql(/* GraphQL */ `
  query ExplorerClaim($id: ID!) {
    claim(id: $id) {
      id
      createdAt
      updatedAt
      updatedIn
      language
      languages
      translationStatus
      sentence
      predicate
      relation
      polarity
      explicitness
      cue
      certainty
      certaintyBasis
      attribution
      shortcut
      scope
      conditions
      note
      subject {
        id
        name
        kindName
      }
      object {
        id
        name
        kindName
      }
      mechanism {
        id
        name
      }
      evidence {
        quote
        translatedQuote
        passage
        stance
        source {
          id
          title
          publisher
          author
          publishedAt
          url
          evidenceClass
          lineOfDescent {
            id
            title
            publisher
          }
        }
      }
      findings {
        finding
        stance
        source {
          id
          title
          publisher
          publishedAt
        }
      }
      independentSources {
        count
        lines {
          origin {
            id
            title
            publisher
          }
          sources {
            id
            title
            publisher
          }
        }
      }
      against {
        count
      }
      attributes {
        name
        label
        type
        value
      }
      qualifiers {
        name
        label
        type
        value
      }
      figures {
        id
        text
        credit
        license
        width
        height
        url
      }
      usedIn(first: 50) {
        totalCount
        nodes {
          as
          by {
            id
            ... on Concept {
              name
            }
            ... on Claim {
              sentence
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

/** The other claims between the same two concepts. */
export const TwinsDocument = graphql(/* GraphQL */ `
  query ExplorerTwins($subject: ID!, $object: ID!) {
    onward: claims(first: 20, where: { subject: $subject, object: $object }) {
      nodes {
        ...ListedClaim
      }
    }
    backward: claims(first: 20, where: { subject: $object, object: $subject }) {
      nodes {
        ...ListedClaim
      }
    }
  }
`)
