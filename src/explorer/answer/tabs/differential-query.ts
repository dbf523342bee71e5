import { graphql } from '../../generated/gql.ts'

export const DifferentialDocument = graphql(/* GraphQL */ `
  query ExplorerDifferential($findings: [FindingInput!]!) {
    differential(findings: $findings, first: 10) {
      ...HypothesesPart
    }
  }

  fragment HypothesesPart on HypothesisConnection {
    totalCount
    completeness {
      exact
      reason
    }
    nodes {
      longerLeg
      cause {
        id
        name
        kindName
      }
      explains {
        explainsSide
        finding {
          side
          concept {
            id
            name
          }
        }
        paths {
          key
          explanation {
            text
          }
        }
      }
      unexplained {
        side
        concept {
          id
          name
        }
      }
    }
  }
`)
