import { ClientError, GraphQLClient } from 'graphql-request'
import { graphql } from './gql/index.ts'

const Outcomes = graphql(`
  query Outcomes($id: ID!, $first: Int!, $after: String) {
    concept(id: $id) {
      name
      leadsTo(kinds: [INJURY], first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          pathCount
          node {
            name
          }
          bestPath {
            certainty
            explanation {
              text
            }
          }
        }
      }
    }
  }
`)

const client = new GraphQLClient(`${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/graphql`, {
  // Drafts need a token, and another version needs to be named.
  headers: process.env.AETIA_TOKEN ? { authorization: `Bearer ${process.env.AETIA_TOKEN}` } : {},
})

// A cursor holds the version of its page, so the list stays as it was while others publish.
let after: string | null | undefined
do {
  const { concept } = await client.request(Outcomes, { id: 'driver:cambered-roads', first: 5, after })
  if (!concept) throw new Error('There is no such concept.')
  for (const { node, pathCount, bestPath } of concept.leadsTo.edges) {
    // A count of paths is text, because it may be larger than a number holds.
    console.log(`${node.name}: ${BigInt(pathCount)} paths, certainty ${bestPath.certainty}`)
  }
  const { hasNextPage, endCursor } = concept.leadsTo.pageInfo
  after = hasNextPage ? endCursor : undefined
} while (after)

// The codes of errors are a closed list.
try {
  await client.request('{ node(id: "nothing") { id } }')
} catch (error) {
  if (!(error instanceof ClientError)) throw error
  console.log(error.response.errors?.[0]?.extensions['code'])
}
