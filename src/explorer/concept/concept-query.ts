import { graphql } from '../generated/gql.ts'

/** Everything that is said of a concept itself. */
export const ConceptDocument = graphql(/* GraphQL */ `
  query ExplorerConcept($id: ID!) {
    concept(id: $id) {
      id
      kind
      kindName
      name
      alsoCalled
      summary
      note
      language
      languages
      translationStatus
      createdAt
      updatedAt
      updatedIn
      codes {
        system
        code
        match
        assertedBy
      }
      facts {
        id
        property
        value
        evidence {
          quote
          source {
            id
            title
            publisher
          }
        }
      }
      mentions {
        source {
          id
          title
          publisher
        }
        passages {
          name
        }
      }
      attributes {
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
      causes: claims(first: 50, as: OBJECT) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      effects: claims(first: 50, as: SUBJECT) {
        totalCount
        nodes {
          ...ListedClaim
        }
      }
      usedIn(first: 50, as: [MECHANISM, SECTION, LINK, VALUE]) {
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

/** Where paths from a concept end, and where paths to it begin. */
export const ReachDocument = graphql(/* GraphQL */ `
  query ExplorerReach($id: ID!) {
    concept(id: $id) {
      id
      causedBy(first: 10, kinds: [DRIVER, RISK_FACTOR]) {
        totalCount
        edges {
          node {
            id
            name
            kindName
          }
          pathCount
          legSides
          bestPath {
            length
          }
        }
      }
      leadsTo(first: 10, kinds: [INJURY, SYMPTOM]) {
        totalCount
        edges {
          node {
            id
            name
            kindName
          }
          pathCount
          legSides
          bestPath {
            length
          }
        }
      }
    }
  }
`)
