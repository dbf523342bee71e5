import { PageLink } from '../../app/page-link.tsx'
import type { AskedConceptPartFragment } from '../../generated/graphql.ts'
import { ClaimButtons } from './verdict-view.tsx'

interface AskedConceptProps {
  readonly concept: AskedConceptPartFragment
  readonly onCite: (claim: string) => void
}

/** What the sources say of a concept. */
export function AskedConcept({ concept, onCite }: AskedConceptProps) {
  const { id, name, kindName, summary, alsoCalled, claims, facts } = concept
  return (
    <section className="panel" aria-label={name}>
      <h2>
        <PageLink to={`/concepts/${id}`}>{name}</PageLink> <span className="soft small">{kindName}</span>
      </h2>
      <p>{summary}</p>
      {alsoCalled.length > 0 && <p className="small soft">Also called {alsoCalled.join(', ')}.</p>}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.id} className="fact">
              <dt>{fact.property}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <ClaimButtons title={`What is said of it (${claims.totalCount})`} claims={claims.nodes} onCite={onCite} />
    </section>
  )
}
