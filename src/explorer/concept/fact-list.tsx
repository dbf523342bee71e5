import { PageLink } from '../app/page-link.tsx'
import type { ExplorerConceptQuery } from '../generated/graphql.ts'
import { fieldName } from '../parts/field-name.ts'

type Facts = NonNullable<ExplorerConceptQuery['concept']>['facts']

/** What sources say of the concept itself; nothing where they say nothing. */
export function FactList({ facts }: { readonly facts: Facts }) {
  if (facts.length === 0) return null
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <ul className="plain-list">
        {facts.map(({ id, property, value, evidence }) => (
          <li key={id}>
            <strong className="fact-name">{fieldName(property)}</strong>: {value}
            {evidence.map(({ quote, source }) => (
              <p key={`${source.id} ${quote}`} className="small soft">
                <q>{quote}</q>{' '}
                <PageLink to={`/sources/${source.id}`}>{source.publisher ?? source.title ?? source.id}</PageLink>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
