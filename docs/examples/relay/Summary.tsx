import { graphql, useLazyLoadQuery } from 'react-relay'
import type { SummaryQuery } from './__generated__/SummaryQuery.graphql.ts'

/** Anything that has an id, found by it. */
export function Summary({ id }: { readonly id: string }) {
  const { node } = useLazyLoadQuery<SummaryQuery>(
    graphql`
      query SummaryQuery($id: ID!) {
        node(id: $id) {
          id
          ... on Concept {
            name
            summary
          }
        }
      }
    `,
    { id },
  )
  return (
    <article>
      <h2>{node?.name ?? id}</h2>
      <p>{node?.summary}</p>
    </article>
  )
}
