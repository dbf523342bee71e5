import type { ReactNode } from 'react'
import { PageLink } from '../app/page-link.tsx'
import { dayInWords } from './day-in-words.ts'

interface Published {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly updatedIn: number
}

/** When a document was published and changed, and the versions in which it changed. */
export function DocumentFacts({
  document,
  history,
  children,
}: {
  readonly document: Published
  readonly history: { readonly nodes: readonly { readonly version: number; readonly revision: number }[] }
  /** What the page has to say beside it, such as the button for its GraphQL. */
  readonly children?: ReactNode
}) {
  return (
    <section className="panel page-facts" aria-labelledby="history">
      <h2 id="history">History</h2>
      <dl className="facts small">
        <dt>Id</dt>
        <dd>
          <code>{document.id}</code>
        </dd>
        <dt>Published</dt>
        <dd>{dayInWords(document.createdAt)}</dd>
        <dt>Changed</dt>
        <dd>
          {dayInWords(document.updatedAt)}, in{' '}
          <PageLink to={`/versions/${document.updatedIn}`}>version {document.updatedIn}</PageLink>
        </dd>
      </dl>
      {history.nodes.length > 1 && (
        <ol className="versions-of small">
          {history.nodes.map(({ version, revision }) => (
            <li key={revision}>
              <PageLink to={`/versions/${version}`}>Version {version}</PageLink>, revision {revision}
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}
