import { graphql, usePaginationFragment } from 'react-relay'
import type { Injuries_concept$key } from './__generated__/Injuries_concept.graphql.ts'
import type { InjuriesPageQuery } from './__generated__/InjuriesPageQuery.graphql.ts'

interface Props {
  readonly concept: Injuries_concept$key
  readonly onSelect: (id: string) => void
}

/** What a concept leads to, page by page: the further ones are asked for by `node(id)`. */
export function Injuries({ concept, onSelect }: Props) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<InjuriesPageQuery, Injuries_concept$key>(
    graphql`
      fragment Injuries_concept on Concept
      @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
      @refetchable(queryName: "InjuriesPageQuery") {
        leadsTo(kinds: [INJURY], first: $first, after: $after) @connection(key: "Injuries_leadsTo") {
          totalCount
          edges {
            pathCount
            node {
              id
              name
            }
          }
        }
      }
    `,
    concept,
  )
  const { edges, totalCount } = data.leadsTo
  return (
    <>
      <ul>
        {edges.map(({ node, pathCount }) => (
          <li key={node.id}>
            <button type="button" onClick={() => onSelect(node.id)}>
              {node.name}
            </button>{' '}
            by {BigInt(pathCount).toLocaleString()} paths
          </li>
        ))}
      </ul>
      {hasNext && (
        <button type="button" disabled={isLoadingNext} onClick={() => loadNext(3)}>
          More of {totalCount}
        </button>
      )}
    </>
  )
}
