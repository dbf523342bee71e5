import { EvidenceItem } from '../answer/source/evidence-item.tsx'
import { PageLink } from '../app/page-link.tsx'
import { partialDateInWords } from '../parts/day-in-words.ts'
import { numberOf } from '../parts/number-of.ts'
import type { WholeClaim } from './whole-claim.ts'

const STANCES = [
  { stance: 'SUPPORTS', title: 'Evidence for it', findings: 'Findings for it' },
  { stance: 'REFUTES', title: 'Evidence against it', findings: 'Findings against it' },
  { stance: 'INDIRECT', title: 'Evidence near it', findings: 'Findings near it' },
] as const

/** The words of the sources for and against a claim, and the lines of descent that they come down to. */
export function Evidence({ claim: { evidence, findings, independentSources } }: { readonly claim: WholeClaim }) {
  const copies = independentSources.lines.filter(({ sources }) => sources.length > 1)
  return (
    <>
      {evidence.length + findings.length === 0 && (
        <section className="panel" aria-labelledby="evidence">
          <h2 id="evidence">Evidence</h2>
          <p className="soft">No source is cited for this claim.</p>
        </section>
      )}
      {STANCES.map(({ stance, title, findings: findingsTitle }) => {
        const quotes = evidence.filter((item) => item.stance === stance)
        const its = findings.filter((item) => item.stance === stance)
        if (quotes.length + its.length === 0) return null
        return (
          <section key={stance} className="panel" aria-label={title}>
            <h2>{title}</h2>
            {quotes.map((item) => (
              <EvidenceItem key={`${item.source.id} ${item.passage} ${item.quote}`} evidence={item} />
            ))}
            {its.length > 0 && (
              <section aria-label={findingsTitle}>
                <h3>{findingsTitle}</h3>
                <ul className="plain-list">
                  {its.map(({ finding, source }) => (
                    <li key={`${source.id} ${finding}`}>
                      {finding}{' '}
                      <PageLink to={`/sources/${source.id}`} className="link small">
                        {source.publisher ?? source.title ?? source.id}
                        {source.publishedAt && `, ${partialDateInWords(source.publishedAt)}`}
                      </PageLink>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </section>
        )
      })}
      {copies.map(({ origin, sources }) => (
        <p key={origin.id} className="soft">
          {numberOf(sources.length, 'source')} go back to{' '}
          <PageLink to={`/sources/${origin.id}`}>{origin.title ?? origin.id}</PageLink> and count as one.
        </p>
      ))}
    </>
  )
}
