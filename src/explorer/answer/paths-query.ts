import { graphql } from '../generated/gql.ts'

/** The ranked paths of a question, in sentences with citations. */
export const PathsDocument = graphql(/* GraphQL */ `
  query ExplorerPaths($question: PathQuestionInput!, $first: Int!) {
    causalPaths(question: $question, first: $first) {
      totalCount
      projection
      completeness {
        exact
        reason
        countIsExact
      }
      jointCauses {
        text
      }
      pageInfo {
        hasNextPage
      }
      nodes {
        key
        length
        certainty
        legSide
        disputed
        hedgedSteps
        impliedSteps
        assumedSteps
        hasInferred
        nodes {
          id
          name
        }
        weakestStep {
          sentence
        }
        steps {
          sentence
          disputed
          hedged
          implied
          inferred
          from {
            id
          }
          to {
            id
          }
          claims {
            id
          }
        }
        explanation {
          citations {
            number
            stance
            claim {
              id
            }
          }
        }
      }
    }
  }
`)
