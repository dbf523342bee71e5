import { PageLink } from '../../app/page-link.tsx'
import type { CitedClaimData } from './claim-query.ts'

const CLASSES = {
  OPINION: 'an opinion without references',
  OBSERVATIONAL: 'an observational study',
  TRIAL: 'a trial',
  REVIEW: 'a systematic review',
} as const

/** A quote with where it stands: source, passage, publisher, date, descent, and the link. */
export function EvidenceItem({ evidence }: { readonly evidence: CitedClaimData['evidence'][number] }) {
  const { quote, translatedQuote, passage, source } = evidence
  const { lineOfDescent: origin } = source
  return (
    <figure className="evidence">
      <blockquote>“{quote}”</blockquote>
      {translatedQuote && <p className="small">In translation: “{translatedQuote}”</p>}
      <figcaption>
        <PageLink to={`/sources/${source.id}`}>{source.title ?? source.id}</PageLink>
        <dl className="facts small">
          <dt>Passage</dt>
          <dd>{passage}</dd>
          <dt>Publisher</dt>
          <dd>{source.publisher ?? 'not shown by the source'}</dd>
          <dt>Author</dt>
          <dd>{source.author ?? 'not shown by the source'}</dd>
          <dt>Date</dt>
          <dd>{source.publishedAt ?? 'not shown by the source'}</dd>
          <dt>Kind</dt>
          <dd>{CLASSES[source.evidenceClass]}</dd>
          <dt>Descent</dt>
          <dd>
            {origin.id === source.id ? (
              'an original'
            ) : (
              <>
                from <PageLink to={`/sources/${origin.id}`}>{origin.title ?? origin.id}</PageLink>
              </>
            )}
          </dd>
        </dl>
        {source.url && (
          <a className="link small" href={source.url} rel="noreferrer">
            Read it at {new URL(source.url).hostname}
          </a>
        )}
      </figcaption>
    </figure>
  )
}
