import type { ListedClaimFragment } from '../generated/graphql.ts'
import { ClaimItem } from '../parts/claim-item.tsx'
import { numberOf } from '../parts/number-of.ts'
import { groupClaims, type OtherEnd } from './group-claims.ts'

interface ClaimGroupsProps {
  readonly title: string
  /** The sentence in place of an empty list. Left out: an empty list is not shown. */
  readonly none?: string
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ListedClaimFragment[] }
  /** The concept at the other end of a claim. */
  readonly otherOf: OtherEnd
}

/** Claims that join a concept to others, by the kinds of those. */
export function ClaimGroups({ title, none, claims, otherOf }: ClaimGroupsProps) {
  if (claims.nodes.length === 0 && none === undefined) return null
  const left = claims.totalCount - claims.nodes.length
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {claims.nodes.length === 0 && <p className="soft">{none}</p>}
      {groupClaims(claims.nodes, otherOf).map(({ kind, claims: grouped }) => (
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
