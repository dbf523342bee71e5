import { ClaimItem } from '../parts/claim-item.tsx'
import { numberOf } from '../parts/number-of.ts'
import { claimsByPassage, findingsOf, type WholeSource } from './claims-by-passage.ts'

/** What a source says: the claims that quote it, by passage, and the claims that it has findings on. */
export function SourceClaims({ source }: { readonly source: WholeSource }) {
  const passages = claimsByPassage(source)
  const findings = findingsOf(source)
  const left = source.claims.totalCount - source.claims.nodes.length
  return (
    <>
      {passages.length + findings.length === 0 && (
        <section className="panel" aria-labelledby="says">
          <h2 id="says">What it says</h2>
          <p className="soft">No claim cites this source itself. Others may go back to it: see “Used in”.</p>
        </section>
      )}
      {passages.length > 0 && (
        <section className="panel" aria-labelledby="says">
          <h2 id="says">What it says</h2>
          <ol className="passages">
            {passages.map(({ name, claims }) => (
              <li key={name} className="passage">
                <h3>Passage {name}</h3>
                <ul className="claim-list">
                  {claims.map(({ claim, quote, stance }) => (
                    <li key={`${claim.id} ${quote}`} className="quoted">
                      <blockquote>“{quote}”</blockquote>
                      {stance === 'REFUTES' && <span className="tag tag-disputed">against</span>}
                      <ul>
                        <ClaimItem claim={claim} />
                      </ul>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      )}
      {findings.length > 0 && (
        <section className="panel" aria-labelledby="findings">
          <h2 id="findings">What it found</h2>
          <ul className="claim-list">
            {findings.map(({ claim, finding, stance }) => (
              <li key={`${claim.id} ${finding}`} className="quoted">
                <p>
                  {finding} <span className={`tag tag-${stance.toLowerCase()}`}>{STANCES[stance]}</span>
                </p>
                <ul>
                  <ClaimItem claim={claim} />
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {left > 0 && <p className="soft">{numberOf(left, 'more claim')} are not shown here; the API lists them all.</p>}
    </>
  )
}

const STANCES = { SUPPORTS: 'for the claim', REFUTES: 'against the claim', INDIRECT: 'near the claim' } as const
