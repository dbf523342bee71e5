import { useMemo } from 'react'
import { SideTag } from '../answer/side-tag.tsx'
import { PageLink } from '../app/page-link.tsx'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import type { ExplorerReachQuery } from '../generated/graphql.ts'
import { numberOf } from '../parts/number-of.ts'
import { ReachDocument } from './concept-query.ts'

type Reach = NonNullable<ExplorerReachQuery['concept']>['leadsTo']

/** Where chains through a concept begin and end, however many steps away. */
export function ReachPanel({ id, name }: { readonly id: string; readonly name: string }) {
  const answer = useAnswer(
    ReachDocument,
    useMemo(() => ({ id }), [id]),
  )
  return (
    <section className="panel" aria-labelledby="reach">
      <h2 id="reach">Over several steps</h2>
      <Answered answer={answer} what="the chains">
        {({ concept }) =>
          concept && (
            <div className="two-columns">
              <ReachList
                title="Chains begin at"
                none={`No driver or risk factor leads to ${name}.`}
                reach={concept.causedBy}
                askOf={(other) => ({ from: other, to: id })}
              />
              <ReachList
                title="Chains end at"
                none={`${name} leads to no injury or symptom.`}
                reach={concept.leadsTo}
                askOf={(other) => ({ from: id, to: other })}
              />
            </div>
          )
        }
      </Answered>
    </section>
  )
}

interface ReachListProps {
  readonly title: string
  readonly none: string
  readonly reach: Reach
  askOf(other: string): { readonly [end: string]: string }
}

function ReachList({ title, none, reach, askOf }: ReachListProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {reach.edges.length === 0 && <p className="soft">{none}</p>}
      <ul className="reach-list">
        {reach.edges.map(({ node, pathCount, legSides, bestPath }) => (
          <li key={node.id}>
            <PageLink to={`/concepts/${node.id}`}>{node.name}</PageLink>{' '}
            {legSides.map((side) => (
              <SideTag key={side} side={side} />
            ))}{' '}
            <span className="small soft">
              {node.kindName},{' '}
              <PageLink to="/ask" search={askOf(node.id)}>
                {pathCount === '1' ? '1 path' : `${pathCount} paths`}
              </PageLink>
              , the best of {numberOf(bestPath.length, 'step')}
            </span>
          </li>
        ))}
      </ul>
      {reach.totalCount > reach.edges.length && (
        <p className="small soft">
          The best {reach.edges.length} of {reach.totalCount.toLocaleString('en-US')} are shown.
        </p>
      )}
    </section>
  )
}
