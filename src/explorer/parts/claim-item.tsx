import { PageLink } from '../app/page-link.tsx'
import type { ListedClaimFragment } from '../generated/graphql.ts'
import { marksOfClaim } from './claim-marks.ts'
import { numberOf } from './number-of.ts'

/** A claim in a list: its sentence, how surely it is said, and by whom. */
export function ClaimItem({ claim }: { readonly claim: ListedClaimFragment }) {
  const sources = [...new Map(claim.evidence.map(({ source }) => [source.id, source])).values()]
  return (
    <li className="claim-item">
      <PageLink to={`/claims/${claim.id}`} className="claim-sentence">
        {claim.sentence}
      </PageLink>
      <p className="claim-facts small soft">
        {marksOfClaim(claim).map(({ word, look }) => (
          <span key={word} className={`tag tag-${look}`}>
            {word}
          </span>
        ))}
        {claim.shortcut && <span className="tag">shortcut</span>}
        <span>
          {numberOf(claim.independentSources.count, 'independent source')}
          {sources.length > 0 && ': '}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && ', '}
              <PageLink to={`/sources/${source.id}`}>{source.publisher ?? source.title ?? source.id}</PageLink>
            </span>
          ))}
        </span>
      </p>
    </li>
  )
}
