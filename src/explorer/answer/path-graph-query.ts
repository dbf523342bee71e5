import { graphql } from '../generated/gql.ts'

/** All paths of a question as one graph, for the drawing. */
export const PathGraphDocument = graphql(/* GraphQL */ `
  query ExplorerPathGraph($question: PathQuestionInput!, $first: Int!) {
    graph {
      version
    }
    pathGraph(question: $question, first: $first) {
      notice
      nodeCount
      edgeCount
      pathCount
      completeness {
        exact
        reason
      }
      nodes {
        concept {
          id
          name
          kind
          kindName
        }
        pathCount
        legSides
        layer
        isStart
        isEnd
      }
      edges {
        pathCount
        legSides
        isBackEdge
        step {
          from {
            id
          }
          to {
            id
          }
          sentence
          disputed
          hedged
          implied
          inferred
          claims {
            id
          }
        }
      }
    }
  }
`)
