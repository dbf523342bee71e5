import { PageLink } from '../app/page-link.tsx'
import { partialDateInWords } from '../parts/day-in-words.ts'
import { fieldName } from '../parts/field-name.ts'
import { isWebAddress } from '../parts/is-web-address.ts'
import type { WholeSource } from './claims-by-passage.ts'

const CLASSES = {
  OPINION: 'An opinion without references',
  OBSERVATIONAL: 'An observational study',
  TRIAL: 'A trial',
  REVIEW: 'A systematic review',
} as const

const NOT_SHOWN = 'not shown by the source'

/** Who published a source, when, and what it goes back to. */
export function SourceFacts({ source }: { readonly source: WholeSource }) {
  const { url, publisher, author, publishedAt, category, curie, evidenceClass, derivedFrom, lineOfDescent } = source
  return (
    <section className="panel" aria-labelledby="about">
      <h2 id="about">About it</h2>
      {url && isWebAddress(url) && (
        <p>
          <a className="link" href={url} rel="noreferrer">
            Read it at {new URL(url).hostname}
          </a>
        </p>
      )}
      <dl className="facts">
        <dt>Kind</dt>
        <dd>{CLASSES[evidenceClass]}</dd>
        <dt>Publisher</dt>
        <dd>{publisher ?? NOT_SHOWN}</dd>
        <dt>Author</dt>
        <dd>{author ?? NOT_SHOWN}</dd>
        <dt>Date</dt>
        <dd>{publishedAt === null || publishedAt === undefined ? NOT_SHOWN : partialDateInWords(publishedAt)}</dd>
        {category && (
          <>
            <dt>Category</dt>
            <dd>{category}</dd>
          </>
        )}
        {curie && (
          <>
            <dt>Identifier</dt>
            <dd>{curie}</dd>
          </>
        )}
        <dt>Descent</dt>
        <dd>
          {derivedFrom ? (
            <>
              derived from <PageLink to={`/sources/${derivedFrom.id}`}>{derivedFrom.title ?? derivedFrom.id}</PageLink>
              {lineOfDescent.id !== derivedFrom.id && (
                <>
                  , in the end from{' '}
                  <PageLink to={`/sources/${lineOfDescent.id}`}>{lineOfDescent.title ?? lineOfDescent.id}</PageLink>
                </>
              )}
              . Together they count as one source.
            </>
          ) : (
            'an original, as far as is known'
          )}
        </dd>
        {source.facts.map(({ id, property, value }) => (
          <div key={id} className="fact">
            <dt>{fieldName(property)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
