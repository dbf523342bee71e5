import { PageLink } from '../app/page-link.tsx'
import type { ListedClaimFragment } from '../generated/graphql.ts'
import { ClaimItem } from '../parts/claim-item.tsx'
import { numberOf } from '../parts/number-of.ts'
import { groupClaims } from './group-claims.ts'

interface ClaimGroupsProps {
  readonly title: string
  /** The sentence in place of the list where there are no claims. */
  readonly none: string
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ListedClaimFragment[] }
  /** Which end of the claims is the other concept. */
  readonly other: 'subject' | 'object'
  /** The question that has all paths. */
  readonly ask: { readonly [end: string]: string }
  readonly askLabel: string
}

/** The claims on one side of a concept, by the kinds of the concepts at their other end. */
export function ClaimGroups({ title, none, claims, other, ask, askLabel }: ClaimGroupsProps) {
  const left = claims.totalCount - claims.nodes.length
  return (
    <section className="panel" aria-label={title}>
      <header className="panel-head">
        <h2>{title}</h2>
        {claims.nodes.length > 0 && (
          <PageLink to="/ask" search={ask}>
            {askLabel}
          </PageLink>
        )}
      </header>
      {claims.nodes.length === 0 && <p className="soft">{none}</p>}
      {groupClaims(claims.nodes, other).map(({ kind, claims: grouped }) => (
        <section key={kind} className="claim-group" aria-label={kind}>
          <h3>
            {kind} <span className="small soft">{numberOf(grouped.length, 'claim')}</span>
          </h3>
          <ul className="claim-list">
            {grouped.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p className="soft">{numberOf(left, 'more claim')} are not shown here; the API lists them all.</p>}
    </section>
  )
}
