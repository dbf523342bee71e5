import { PageLink } from '../../app/page-link.tsx'
import { certaintyInWords } from './certainty-in-words.ts'
import type { CitedClaimData } from './claim-query.ts'
import { EvidenceItem } from './evidence-item.tsx'

const EXPLICITNESS = {
  EXPLICIT: 'The source says it outright.',
  IMPLIED: 'The source implies it without saying so.',
  INFERRED: 'No source states it; the editors inferred it.',
} as const

/** A claim with what speaks for it and against it. */
export function CitedClaim({ claim }: { readonly claim: CitedClaimData }) {
  const supporting = claim.evidence.filter(({ stance }) => stance !== 'REFUTES')
  const refuting = claim.evidence.filter(({ stance }) => stance === 'REFUTES')
  const findingsFor = claim.findings.filter(({ stance }) => stance === 'SUPPORTS')
  const findingsAgainst = claim.findings.filter(({ stance }) => stance === 'REFUTES')
  const findingsNear = claim.findings.filter(({ stance }) => stance === 'INDIRECT')
  return (
    <div className="cited">
      <p className="cited-sentence">{claim.sentence}</p>
      {supporting.map((evidence) => (
        <EvidenceItem key={`${evidence.source.id} ${evidence.passage} ${evidence.quote}`} evidence={evidence} />
      ))}
      <p className="small">
        {EXPLICITNESS[claim.explicitness]} {certaintyInWords(claim)} It is told by{' '}
        {inNumber(claim.independentSources.count, 'independent source')}; against it{' '}
        {claim.against.count === 1 ? 'speaks' : 'speak'} {inNumber(claim.against.count, 'source')}.
      </p>
      {refuting.length > 0 && <h3>Against it</h3>}
      {refuting.map((evidence) => (
        <EvidenceItem key={`${evidence.source.id} ${evidence.passage} ${evidence.quote}`} evidence={evidence} />
      ))}
      <Findings title="Findings for it" findings={findingsFor} />
      <Findings title="Findings against it" findings={findingsAgainst} />
      <Findings title="Findings near it" findings={findingsNear} />
      <p>
        <PageLink to={`/claims/${claim.id}`}>Everything about this claim</PageLink>
      </p>
    </div>
  )
}

const inNumber = (count: number, what: string): string =>
  count === 0 ? `no ${what}` : `${count} ${what}${count === 1 ? '' : 's'}`

function Findings({ title, findings }: { readonly title: string; readonly findings: CitedClaimData['findings'] }) {
  if (findings.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="findings">
        {findings.map(({ finding, source }) => (
          <li key={`${source.id} ${finding}`}>
            {finding}{' '}
            <PageLink to={`/sources/${source.id}`} className="link small">
              {source.publisher ?? source.title ?? source.id}
              {source.publishedAt ? `, ${source.publishedAt}` : ''}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
