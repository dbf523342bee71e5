import { useMemo } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { PageLink } from '../../app/page-link.tsx'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { CompletenessLine } from '../completeness-line.tsx'
import { withoutOrder } from '../no-path.tsx'
import { QueryButton } from '../query-button.tsx'

const BreaksDocument = graphql(/* GraphQL */ `
  query ExplorerBreaks($question: PathQuestionInput!) {
    smallestCorrection(question: $question, first: 5) {
      sets {
        size
        corrections {
          concept {
            id
            name
          }
        }
      }
      atLeast
      completeness {
        exact
        reason
      }
    }
    breakpoints(question: $question, first: 20) {
      pathCount
      completeness {
        exact
        reason
      }
      edges {
        broken
        surviving
        node {
          id
          name
          kindName
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
`)

/** Which corrections break the paths: the smallest sets, and each concept with what survives it. */
export default function BreaksTab({ question }: { readonly question: PathQuestionInput }) {
  const variables = useMemo(() => ({ question: withoutOrder(question) }), [question])
  const answer = useAnswer(BreaksDocument, variables)
  return (
    <Panel title="What breaks it" actions={<QueryButton document={BreaksDocument} variables={variables} />}>
      <Answered answer={answer} what="what breaks the paths">
        {({ breakpoints, smallestCorrection: { sets, completeness } }) => (
          <>
            <CompletenessLine completeness={completeness} maxLength={question.maxLength ?? null} />
            {sets.length === 0 ? (
              <p>No set of corrections breaks every path, or there is no path to break.</p>
            ) : (
              <>
                <p>Correcting one of these breaks every path:</p>
                <ul className="sets">
                  {sets.map(({ corrections }) => (
                    <li key={corrections.map(({ concept }) => concept.id).join()}>
                      {corrections.map(({ concept }, index) => (
                        <span key={concept.id}>
                          {index > 0 && ' and '}
                          <PageLink to={`/concepts/${concept.id}`}>{concept.name}</PageLink>
                        </span>
                      ))}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className="table-scroll">
              <table>
                <caption>Of {breakpoints.pathCount} paths, what breaks without one concept</caption>
                <thead>
                  <tr>
                    <th scope="col">Concept</th>
                    <th scope="col">Broken</th>
                    <th scope="col">Surviving</th>
                    <th scope="col">Said to help against it</th>
                  </tr>
                </thead>
                <tbody>
                  {breakpoints.edges.map(({ node, broken, surviving, interventions }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <PageLink to={`/concepts/${node.id}`}>{node.name}</PageLink>{' '}
                        <span className="soft small">{node.kindName}</span>
                      </th>
                      <td>{broken}</td>
                      <td>{surviving}</td>
                      <td>
                        {interventions.length === 0 && <span className="soft">no source says</span>}
                        {interventions.map(({ intervention, answer: said }, index) => (
                          <span key={intervention.id}>
                            {index > 0 && ', '}
                            <PageLink to={`/concepts/${intervention.id}`}>{intervention.name}</PageLink>{' '}
                            <span className="tag">{said}</span>
                          </span>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </Answered>
    </Panel>
  )
}
