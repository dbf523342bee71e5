import { PageLink } from '../../app/page-link.tsx'
import type { ExplorerAskQuery } from '../../generated/graphql.ts'
import { CompletenessLine } from '../completeness-line.tsx'
import { pathsInWords } from '../drawing/node-box.tsx'
import { SideTag } from '../side-tag.tsx'
import { CitedText } from './cited-text.tsx'

type ReachedData = Extract<NonNullable<ExplorerAskQuery['ask']['answer']>, { readonly __typename: 'ReachConnection' }>

interface ReachedProps {
  readonly reached: ReachedData
  /** Whether these are causes, and not effects. */
  readonly isCauses: boolean
  readonly onCite: (claim: string) => void
}

/** The concepts at the other end, best first, each with its best path in sentences. */
export function Reached({ reached: { edges, reachedCount, completeness }, isCauses, onCite }: ReachedProps) {
  const what = isCauses ? 'What lies behind it' : 'What it leads to'
  return (
    <section className="panel" aria-label={what}>
      <h2>
        {what} ({reachedCount})
      </h2>
      <CompletenessLine completeness={completeness} maxLength={null} />
      {edges.length === 0 && (
        <p>The sources name {isCauses ? 'no cause of it' : 'nothing that it leads to'}. That is an answer too.</p>
      )}
      <ol className="reached">
        {edges.map(({ node, bestPath, pathCount, legSides }) => (
          <li key={node.id}>
            <details>
              <summary>
                <strong>{node.name}</strong> <span className="soft small">{node.kindName}</span>{' '}
                {legSides.map((side) => (
                  <SideTag key={side} side={side} />
                ))}{' '}
                <span className="soft small">{pathsInWords(pathCount)}</span>
              </summary>
              <CitedText explanation={bestPath.explanation} onCite={onCite} />
              <PageLink to={`/concepts/${node.id}`} className="link small">
                Open its page
              </PageLink>
            </details>
          </li>
        ))}
      </ol>
      {edges.length < reachedCount && (
        <p className="soft">These are the first {edges.length}, the most certain ones.</p>
      )}
    </section>
  )
}
