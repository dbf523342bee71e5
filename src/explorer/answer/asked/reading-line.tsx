import { PageLink } from '../../app/page-link.tsx'
import type { ExplorerAskQuery } from '../../generated/graphql.ts'
import type { Reading } from './read-question.ts'

interface ReadingLineProps {
  readonly ask: ExplorerAskQuery['ask']
  readonly reading: Reading
}

/** How a question was read, what that assumes, and other ways to read it. */
export function ReadingLine({ ask, reading }: ReadingLineProps) {
  return (
    <section className="reading" aria-label="How the question was read">
      <h1 className="reading-text">{reading.text}</h1>
      {reading.unused.length > 0 && <p className="bounded">Not used in this reading: {reading.unused.join(', ')}.</p>}
      {reading.assumptions.map(({ words, concept, alternatives }) => (
        <p key={words} className="small">
          “{words}” was taken for <PageLink to={`/concepts/${concept.id}`}>{concept.name}</PageLink>
          {alternatives.length > 0 && (
            <>
              ; it may also mean{' '}
              {alternatives.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <PageLink to={`/concepts/${id}`}>{name}</PageLink>
                </span>
              ))}
            </>
          )}
          .
        </p>
      ))}
      {ask.otherReadings.length > 0 && (
        <details className="small">
          <summary>Other readings</summary>
          <ul>
            {ask.otherReadings.map(({ text, question }) => (
              <li key={question}>
                <PageLink to="/ask" search={{ q: question }}>
                  {text}
                </PageLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
