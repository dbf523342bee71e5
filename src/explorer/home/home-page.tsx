import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { graphql } from '../generated/gql.ts'

const HomeDocument = graphql(/* GraphQL */ `
  query Home {
    graph {
      version
      publishedAt
      conceptCount
      claimCount
      sourceCount
      articleCount
    }
  }
`)

/** The first page: one question, the graph in its layers, the articles. */
export function HomePage() {
  const answer = useAnswer(HomeDocument, {})
  return (
    <>
      <h1>What leads to what, and who says so</h1>
      <Answered answer={answer} what="the graph">
        {({ graph }) => <p>Version {graph.version}</p>}
      </Answered>
    </>
  )
}
