const PATH = /* GraphQL */ `
  fragment EmbeddedPath on CausalPath {
    key
    steps {
      from {
        id
        name
      }
      to {
        id
        name
      }
      disputed
      claims {
        explicitness
      }
    }
    explanation {
      text
      citations {
        number
        stance
        claim {
          id
        }
        evidence {
          quote
          source {
            id
            title
            url
            publisher
            publishedAt
          }
        }
        findings {
          finding
          source {
            id
            title
            url
            publisher
            publishedAt
          }
        }
      }
    }
  }
`

/** The paths between concepts that are named by their ids. */
export const PATHS = /* GraphQL */ `
  query EmbeddedPaths($question: PathQuestionInput!, $first: Int!) {
    graph {
      version
      publishedAt
    }
    causalPaths(question: $question, first: $first) {
      totalCount
      completeness {
        exact
        reason
      }
      notice
      nodes {
        ...EmbeddedPath
      }
    }
  }
  ${PATH}
`

/** A concept, with the surest paths that lead there and from there. */
export const CONCEPT = /* GraphQL */ `
  query EmbeddedConcept($id: ID!, $first: Int!) {
    graph {
      version
      publishedAt
    }
    concept(id: $id) {
      id
      name
      alsoCalled
      summary
      causedBy(first: $first) {
        notice
        edges {
          bestPath {
            ...EmbeddedPath
          }
        }
      }
      leadsTo(first: $first) {
        notice
        edges {
          bestPath {
            ...EmbeddedPath
          }
        }
      }
    }
  }
  ${PATH}
`
