import { PageLink } from '../../app/page-link.tsx'
import type { CorrectionsPartFragment } from '../../generated/graphql.ts'
import { CompletenessLine } from '../completeness-line.tsx'

/** The smallest sets of concepts whose correction breaks every path. */
export function Corrections({
  corrections: { sets, completeness },
}: {
  readonly corrections: CorrectionsPartFragment
}) {
  return (
    <section className="panel" aria-label="What breaks the paths">
      <h2>What breaks the paths</h2>
      <CompletenessLine completeness={completeness} maxLength={null} />
      {sets.length === 0 && <p>No set of corrections breaks every path, or there is no path to break.</p>}
      <ul className="sets">
        {sets.map(({ corrections }) => (
          <li key={corrections.map(({ concept }) => concept.id).join()} className="path">
            {corrections.map(({ concept, interventions }) => (
              <p key={concept.id}>
                <PageLink to={`/concepts/${concept.id}`}>{concept.name}</PageLink>
                <span className="small soft">
                  {interventions.length === 0 ? ': no source says what helps against it' : ': said to help against it '}
                </span>
                {interventions.map(({ intervention, answer }) => (
                  <span key={intervention.id}>
                    <PageLink to={`/concepts/${intervention.id}`}>{intervention.name}</PageLink>{' '}
                    <span className="tag">{answer}</span>{' '}
                  </span>
                ))}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
