import { PageLink } from '../../app/page-link.tsx'

interface ConceptNamesProps {
  readonly concepts: readonly { readonly id: string; readonly name: string; readonly summary: string }[]
  readonly count: number
}

/** The concepts of a kind. */
export function ConceptNames({ concepts, count }: ConceptNamesProps) {
  return (
    <section className="panel" aria-label="Concepts">
      <h2>{count === 1 ? '1 concept' : `${count} concepts`}</h2>
      <ul className="paths">
        {concepts.map(({ id, name, summary }) => (
          <li key={id} className="path">
            <h3 className="path-title">
              <PageLink to={`/concepts/${id}`}>{name}</PageLink>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
