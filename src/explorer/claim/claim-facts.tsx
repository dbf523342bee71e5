import { certaintyInWords } from '../answer/source/certainty-in-words.ts'
import { PageLink } from '../app/page-link.tsx'
import { marksOfClaim } from '../parts/claim-marks.ts'
import { numberOf } from '../parts/number-of.ts'
import type { WholeClaim } from './whole-claim.ts'

const EXPLICITNESS = {
  EXPLICIT: 'A source says it outright.',
  IMPLIED: 'A source implies it without saying so.',
  INFERRED: 'No source states it; the editors inferred it.',
} as const

const ATTRIBUTION = {
  SOURCE: 'the source itself',
  REPORTED: 'others, as the source reports',
  EDITORIAL: 'the editors',
} as const

/** How sure a claim is, under which conditions it holds, and by whom it is made. */
export function ClaimFacts({ claim }: { readonly claim: WholeClaim }) {
  const { explicitness, attribution, conditions, scope, mechanism, shortcut, independentSources, against } = claim
  return (
    <section className="panel" aria-labelledby="sureness">
      <h2 id="sureness">How sure it is</h2>
      <p className="claim-facts">
        {marksOfClaim(claim).map(({ word, look }) => (
          <span key={word} className={`tag tag-${look}`}>
            {word}
          </span>
        ))}
      </p>
      <p>
        {EXPLICITNESS[explicitness]} {certaintyInWords(claim)}
      </p>
      <dl className="facts">
        <dt>For it</dt>
        <dd>{numberOf(independentSources.count, 'independent source')}</dd>
        <dt>Against it</dt>
        <dd>{numberOf(against.count, 'source')}</dd>
        <dt>Said by</dt>
        <dd>{ATTRIBUTION[attribution]}</dd>
        {scope && (
          <>
            <dt>Where</dt>
            <dd>{scope}</dd>
          </>
        )}
        {conditions.length > 0 && (
          <>
            <dt>Conditions</dt>
            <dd>{conditions.join('; ')}</dd>
          </>
        )}
        {mechanism.length > 0 && (
          <>
            <dt>Mechanism</dt>
            <dd>
              {mechanism.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <PageLink to={`/concepts/${id}`}>{name}</PageLink>
                </span>
              ))}
            </dd>
          </>
        )}
        {shortcut && (
          <>
            <dt>Shortcut</dt>
            <dd>It sums up a longer chain, so paths leave it out unless they are asked to use it.</dd>
          </>
        )}
      </dl>
    </section>
  )
}
