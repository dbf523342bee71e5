import { useMemo } from 'react'
import { State } from '../../ui/state.tsx'
import { PageLink } from '../app/page-link.tsx'
import { useAddress } from '../app/use-address.ts'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { graphql } from '../generated/gql.ts'
import type { PathQuestionInput } from '../generated/graphql.ts'
import { NearPaths, WhyNotDocument } from './near-paths.tsx'

const EndsDocument = graphql(/* GraphQL */ `
  query ExplorerEnds($start: ID!, $end: ID!, $filter: ClaimFilter) {
    start: concept(id: $start) {
      id
      name
      leadsTo(first: 5, filter: $filter) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
    end: concept(id: $end) {
      id
      name
      causedBy(first: 5, filter: $filter) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
`)

interface NoPathProps {
  readonly question: PathQuestionInput
  readonly completeness: { readonly exact: boolean; readonly reason?: string | null }
}

/** In place of paths where there are none: what stops them, which end has no way on, and what is near. */
export function NoPath({ question, completeness }: NoPathProps) {
  const answer = useAnswer(
    WhyNotDocument,
    useMemo(() => ({ question: withoutOrder(question), first: 3 }), [question]),
  )
  return (
    <div className="panel">
      <State
        title={completeness.exact ? 'No path answers this question' : 'No path was found'}
        text={
          completeness.exact
            ? 'The sources state no chain of steps that meets every condition. That is an answer too: it does not say that the one never leads to the other.'
            : `The search stopped early: ${completeness.reason ?? 'a bound was reached'}. There may be paths that it did not see.`
        }
      />
      <Answered answer={answer} what="the nearest answers">
        {({ whyNot }) => <NearPaths whyNot={whyNot} />}
      </Answered>
      <Ends question={question} />
    </div>
  )
}

/** `whyNot` takes no order. */
export const withoutOrder = ({ orderBy: _order, ...question }: PathQuestionInput): PathQuestionInput => question

function Ends({ question }: { readonly question: PathQuestionInput }) {
  const [search] = useAddress()
  const [start] = question.from ?? []
  const [end] = question.to ?? []
  const variables = useMemo(
    () => (start && end ? { start, end, filter: question.filter ?? null } : null),
    [start, end, question.filter],
  )
  const answer = useAnswer(EndsDocument, variables)
  if (answer.is !== 'ready') return null
  const { start: from, end: to } = answer.data
  const ends = { ...search, q: undefined, path: undefined }
  return (
    <ul className="near">
      {from && (
        <li>
          {from.leadsTo.totalCount === 0 ? (
            `No step leads on from ${from.name}.`
          ) : (
            <>
              {from.name} leads to {from.leadsTo.totalCount} others:{' '}
              {from.leadsTo.nodes.map(({ id, name }) => (
                <PageLink key={id} to="/ask" search={{ ...ends, from: [from.id], to: [id] }} className="link chip">
                  {name}
                </PageLink>
              ))}
            </>
          )}
        </li>
      )}
      {to && (
        <li>
          {to.causedBy.totalCount === 0 ? (
            `No step leads to ${to.name}.`
          ) : (
            <>
              {to.causedBy.totalCount} others lead to {to.name}:{' '}
              {to.causedBy.nodes.map(({ id, name }) => (
                <PageLink key={id} to="/ask" search={{ ...ends, from: [id], to: [to.id] }} className="link chip">
                  {name}
                </PageLink>
              ))}
            </>
          )}
        </li>
      )}
    </ul>
  )
}
