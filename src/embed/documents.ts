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
      implied
      inferred
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
      }
      notice
      nodes {
        ...EmbeddedPath
      }
    }
  }
  ${PATH}
`

/** A question in words: the way it is read, and the paths or the words of its answer. */
export const QUESTION = /* GraphQL */ `
  query EmbeddedQuestion($question: String!, $first: Int!) {
    graph {
      version
      publishedAt
    }
    ask(question: $question, first: $first) {
      text
      notice
      answer {
        __typename
        ... on ReachConnection {
          reached: totalCount
          completeness {
            exact
          }
          edges {
            bestPath {
              ...EmbeddedPath
            }
          }
        }
        ... on CausalPathConnection {
          totalCount
          completeness {
            exact
          }
          nodes {
            ...EmbeddedPath
          }
        }
        ... on StatementAnswer {
          text
          paths {
            totalCount
            completeness {
              exact
            }
            nodes {
              ...EmbeddedPath
            }
          }
        }
        ... on LegSideAnswer {
          text
        }
        ... on WhyNot {
          text
        }
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
