import { PageLink } from '../../app/page-link.tsx'
import type { WhatIfPartFragment } from '../../generated/graphql.ts'

/** The paths before and after a supposition. */
export function Supposed({ whatIf }: { readonly whatIf: WhatIfPartFragment }) {
  const { before, after, remarks, noLongerReached } = whatIf
  return (
    <>
      <p>
        {before.totalCount ?? 'Some'} paths before, {after.totalCount ?? 'some'} after.
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="soft">
          {remark}
        </p>
      ))}
      {noLongerReached && noLongerReached.length > 0 && (
        <p>
          No longer reached:{' '}
          {noLongerReached.map(({ id, name }) => (
            <PageLink key={id} to={`/concepts/${id}`} className="link chip">
              {name}
            </PageLink>
          ))}
        </p>
      )}
      <SupposedList title="What stays" paths={after} />
      <SupposedList title="What there was" paths={before} />
    </>
  )
}

function SupposedList({
  title,
  paths: { paths, completeness },
}: {
  readonly title: string
  readonly paths: WhatIfPartFragment['after']
}) {
  return (
    <section className="panel">
      <h3>{title}</h3>
      {!completeness.exact && <p className="bounded">Not complete: {completeness.reason}.</p>}
      {paths.length === 0 && <p>No path.</p>}
      <ol className="paths">
        {paths.map(({ key, nodes, explanation }) => (
          <li key={key} className="path">
            <strong>{nodes.map(({ name }) => name).join(' → ')}</strong>
            <p>{explanation.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
