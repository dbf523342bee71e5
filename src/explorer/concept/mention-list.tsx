import { PageLink } from '../app/page-link.tsx'
import type { ExplorerConceptQuery } from '../generated/graphql.ts'

type Mentions = NonNullable<ExplorerConceptQuery['concept']>['mentions']

/** The sources that mention a concept, by passage; nothing where none does. */
export function MentionList({ mentions }: { readonly mentions: Mentions }) {
  if (mentions.length === 0) return null
  return (
    <section className="panel" aria-labelledby="mentions">
      <h2 id="mentions">Mentioned in</h2>
      <ul className="plain-list">
        {mentions.map(({ source, passages }) => (
          <li key={source.id}>
            <PageLink to={`/sources/${source.id}`}>{source.publisher ?? source.title ?? source.id}</PageLink>
            {passages.length > 0 && (
              <span className="small soft">, passages {passages.map(({ name }) => name).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
