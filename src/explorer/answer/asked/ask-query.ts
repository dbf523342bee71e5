import { graphql } from '../../generated/gql.ts'

/** A question in words: how it is read, and its answer where that is no list of paths. */
export const AskDocument = graphql(/* GraphQL */ `
  query ExplorerAsk($question: String!) {
    ask(question: $question, first: 20) {
      text
      notUnderstood
      examples
      reading {
        form
        text
        assumptions {
          words
          concept {
            id
            name
          }
          alternatives {
            id
            name
          }
        }
        unused
        asks {
          __typename
          ... on ReadReach {
            concept {
              id
              name
            }
            kinds
          }
          ... on ReadPaths {
            from {
              id
            }
            end: to {
              id
            }
            via {
              id
            }
            avoiding {
              id
            }
          }
          ... on ReadStatement {
            subject {
              id
              name
            }
            predicate
            object {
              id
              name
            }
          }
          ... on ReadRoad {
            country
            facingTraffic
          }
        }
      }
      otherReadings {
        text
        question
      }
      answer {
        __typename
        ... on ReachConnection {
          reachedCount: totalCount
          completeness {
            exact
            reason
          }
          edges {
            pathCount
            legSides
            node {
              id
              name
              kindName
            }
            bestPath {
              key
              explanation {
                ...CitedTextPart
              }
            }
          }
        }
        ... on StatementAnswer {
          text
          verdict {
            ...VerdictPart
          }
        }
        ... on WhyNot {
          ...NearPathsPart
        }
        ... on CommonCauseConnection {
          ...CommonCausesPart
        }
        ... on SmallestCorrections {
          ...CorrectionsPart
        }
        ... on WhatIf {
          ...WhatIfPart
        }
        ... on HypothesisConnection {
          ...HypothesesPart
        }
        ... on LegSideAnswer {
          ...LegSidePart
        }
        ... on ConceptAnswer {
          concept {
            ...AskedConceptPart
          }
        }
        ... on ConceptConnection {
          conceptCount: totalCount
          concepts: nodes {
            id
            name
            summary
          }
        }
      }
    }
  }

  fragment CitedTextPart on Explanation {
    text
    citations {
      number
      stance
      claim {
        id
      }
    }
  }

  fragment VerdictPart on Verdict {
    answer
    disputed
    text
    claims {
      id
      sentence
      polarity
    }
    related {
      id
      sentence
      polarity
    }
  }

  fragment CommonCausesPart on CommonCauseConnection {
    causeCount: totalCount
    completeness {
      exact
      reason
    }
    causes: edges {
      legSides
      node {
        id
        name
        kindName
      }
      paths {
        key
        explanation {
          ...CitedTextPart
        }
      }
    }
  }

  fragment CorrectionsPart on SmallestCorrections {
    atLeast
    completeness {
      exact
      reason
    }
    sets {
      size
      corrections {
        concept {
          id
          name
        }
        interventions {
          answer
          intervention {
            id
            name
          }
        }
      }
    }
  }

  fragment AskedConceptPart on Concept {
    id
    name
    kindName
    summary
    alsoCalled
    claims(first: 50) {
      totalCount
      nodes {
        id
        sentence
        polarity
      }
    }
    facts {
      id
      property
      value
    }
  }
`)
